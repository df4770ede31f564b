using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles.Learned;
using Clona.Tagger.Roles;

namespace Clona.Tagger.Tests.Roles;

public sealed class RoleTrainerTests
{
    // "Hajný" is no function that any rule knows.
    private const string Marked =
        """
        # profile: minutes
        Zápis z porady o lesích
        Bod 1: hajný ⟦PERSON|contact|P1|Q|Karel Dvořák⟧ popsal stav porostů.
        Bod 2: lovčí ⟦PERSON|third-party|P2|R|Petr Vrba⟧ žádá o klid.
        """;

    [Fact]
    public void The_same_texts_give_the_same_bytes()
    {
        Make().ShouldBe(Make());
    }

    [Fact]
    public void What_was_learned_is_judged()
    {
        var judge = new RoleJudge(RoleModel.Load(Make()));

        judge.Judge(Documents()[0].Sheet).Select(assignment => assignment.Role).ShouldBe([PersonRole.Contact, PersonRole.ThirdParty]);
    }

    private static byte[] Make() => new RoleTrainer(new RoleTraining()).Train([(Documents(), 0)]);

    private static List<RoleDocument> Documents()
    {
        var reader = new RoleDocumentReader(new DetectionEngine(File.ReadAllBytes(Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin"))));
        return [.. Enumerable.Range(0, 8).Select(number => reader.Read(MarkedText.Parse($"{number}", Marked)))];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Redaction.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
