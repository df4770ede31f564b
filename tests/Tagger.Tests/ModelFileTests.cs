using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Findings;

namespace Clona.Tagger.Tests;

public sealed class ModelFileTests
{
    private const string Marked =
        """
        # profile: minutes
        Rada projednala žádost pana ⟦PERSON|applicant|P1|R|Karla Dvořáka⟧, bytem ⟦ADDRESS|applicant|A1|R|Lipová 12, Písek⟧.
        Vystoupila paní ⟦PERSON|speaker|P2|K|Jana Malá⟧ a upozornila na stav chodníku.
        """;

    [Fact]
    public void The_same_call_gives_the_same_bytes() => Make().ShouldBe(Make());

    [Fact]
    public void Another_seed_gives_other_bytes() => Make(seed: 2).ShouldNotBe(Make());

    [Fact]
    public void What_was_learned_is_found()
    {
        var document = MarkedText.Parse("test", Marked);
        var engine = new DetectionEngine(File.ReadAllBytes(Lexicon), Make());

        var names = engine.Detect(document.Text).Findings
            .Where(finding => finding.Type == FindingType.Person)
            .Select(finding => document.Text[finding.Span.Start..finding.Span.End]);

        names.ShouldBe(["Karla Dvořáka", "Jana Malá"]);
    }

    private static string Lexicon => Path.Join(Root(), "models", "lexicon", "clona-lexicon.bin");

    private static byte[] Make(int seed = 1)
    {
        var folder = Directory.CreateTempSubdirectory("clona-tagger-");
        try
        {
            for (var i = 0; i < 3; i++)
            {
                File.WriteAllText(Path.Join(folder.FullName, $"{i}.txt"), Marked);
            }

            return ModelFile.Make(
                new TrainingOptions { Lexicon = Lexicon, Bits = 12, Rounds = 4, Seed = (ulong)seed, Paths = [folder.FullName] },
                TextWriter.Null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
