using Clona.Detectors.Findings;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Roles.Learned;

public sealed class CompanionScoresTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Fact]
    public void Names_of_one_phrase_lean_on_each_other()
    {
        var shared = Shared("Komisi tvoří Jan Novák a Eva Malá. Později přišel Karel Dubský.", 70, 0, 0);

        shared.ShouldBe([50, 20, 0]);
    }

    [Fact]
    public void A_name_alone_keeps_its_scores()
    {
        var shared = Shared("Starosta Jan Novák poděkoval.", 70);

        shared.ShouldBe([70]);
    }

    [Fact]
    public void Names_of_one_column_lean_on_each_other_and_not_on_the_next_column()
    {
        var shared = Shared("Dítě | Zákonný zástupce\nJan Novák | Eva Nováková\nPetr Dubský | Karel Dubský\n", 70, 0, 0, 0);

        shared.ShouldBe([50, 0, 20, 0]);
    }

    [Fact]
    public void Three_rows_of_a_column_decide_half_of_what_each_is()
    {
        var shared = Shared("Dítě | Zákonný zástupce\nJan Novák | Eva Nováková\nPetr Dubský | Karel Dubský\nIvan Malý | Jana Malá\n", 70, 0, 0, 0, 0, 0);

        shared.ShouldBe([35, 0, 28, 0, 28, 0]);
    }

    [Fact]
    public void Names_of_which_the_weights_are_sure_count_more_than_those_of_which_they_are_not()
    {
        var shared = Shared("Komisi tvoří Jan Novák, Eva Malá a Petr Dubský.", 140, 0, 0);

        shared[2].ShouldBe(140 * 160 / 180 * 2 / 7);
    }

    private static int[] Shared(string text, params int[] officials)
    {
        var sheet = Engine.SheetOf(text, DocumentKind.Minutes, out _);
        sheet.Mentions.Count.ShouldBe(officials.Length);
        var scores = officials.Select(official =>
        {
            var row = new int[RoleClasses.Count];
            row[(int)PersonRole.Official] = official;
            return row;
        }).ToArray();
        return [.. CompanionScores.Of(sheet, scores).Select(row => row[(int)PersonRole.Official])];
    }
}
