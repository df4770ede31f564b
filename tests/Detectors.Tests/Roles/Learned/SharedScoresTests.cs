using Clona.Detectors.Findings;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class SharedScoresTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Fact]
    public void What_is_told_clearly_of_a_person_counts_more_than_mentions_that_tell_nothing()
    {
        var sheet = Engine.SheetOf("Starosta Jan Novák zahájil. Jan Novák přišel. Jan Novák odešel.", DocumentKind.Minutes, out _);
        sheet.Mentions.Select(mention => mention.Entity).Distinct().Count().ShouldBe(1);
        int[][] scores = [OfficialBy(100), OfficialBy(0), OfficialBy(10)];
        Span<int> sum = stackalloc int[RoleClasses.Count];

        new SharedScores(sheet, scores).Of(2, sum);

        sum[(int)PersonRole.Official].ShouldBe(10 + (120 * 100 / 140));
    }

    [Fact]
    public void Somebody_named_once_keeps_his_scores()
    {
        var sheet = Engine.SheetOf("Starosta Jan Novák zahájil. Přišla Eva Malá.", DocumentKind.Minutes, out _);
        Span<int> sum = stackalloc int[RoleClasses.Count];

        new SharedScores(sheet, [OfficialBy(100), OfficialBy(7)]).Of(1, sum);

        sum[(int)PersonRole.Official].ShouldBe(7);
    }

    private static int[] OfficialBy(int ahead)
    {
        var scores = new int[RoleClasses.Count];
        scores[(int)PersonRole.Official] = ahead;
        return scores;
    }
}
