using System.Diagnostics;
using System.Text;
using Clona.Speed.Documents;
using Clona.Verifier;

namespace Clona.Accuracy.Tests.Speed;

/// <summary>A hundred pages with a thousand secrets, read again by programs that share no code with us.</summary>
[Trait("Category", "Full")]
public sealed class LongPdfTests
{
    [LongPdfFact]
    public void No_secret_is_left_and_no_other_word_is_lost_when_a_long_document_is_redacted()
    {
        var document = LongPdf.Find().ShouldNotBeNull();
        var pdf = File.ReadAllBytes(document.Path);
        var pages = PlannedRemoval.Read(pdf).Pages;
        var plan = PlannedRemoval.Plan(pages, document.Text.Secrets.ToHashSet(StringComparer.Ordinal));
        plan.Sum(page => page.Glyphs.Count).ShouldBe(LongText.SecretCount);

        var result = PlannedRemoval.Redact(pdf, plan);

        DocumentVerifier.Verify(PlannedRemoval.Claim(pdf, pages, result, plan)).IsSound.ShouldBeTrue();
        using var folder = new TemporaryFolder();
        var output = Path.Join(folder.Path, "out.pdf");
        File.WriteAllBytes(output, result.Bytes!.Value.ToArray());
        foreach (var text in Readings(output))
        {
            document.Text.Secrets.Count(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)).ShouldBe(0);
        }

        var secrets = document.Text.Secrets.ToHashSet(StringComparer.Ordinal);
        var before = Words(Text(document.Path)).Where(word => !secrets.Contains(word)).Order(StringComparer.Ordinal).ToList();
        before.Count.ShouldBeGreaterThan(48_000);
        Words(Text(output)).Order(StringComparer.Ordinal).ToList().ShouldBe(before);
    }

    private static IEnumerable<string> Readings(string pdf) =>
        [Text(pdf), Run("mutool", "draw", "-q", "-F", "txt", pdf), Run("qpdf", "--qdf", "--object-streams=disable", pdf, "-")];

    private static string Text(string pdf) => Run("pdftotext", "-q", pdf, "-");

    private static string[] Words(string text) => text.Replace(PlannedRemoval.Label, " ", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
