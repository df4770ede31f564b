using System.Text;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary><c>redact verify</c> as somebody who received the files would use it.</summary>
public sealed class VerifyTests
{
    [Fact]
    public void A_fresh_output_is_sound_with_its_original()
    {
        using var sample = new RedactedSample();

        var result = Redact.Run("verify", sample.Output, "--report", sample.Report, "--original", sample.Original);

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        result.Output.ShouldContain("v3-glyph-algebra     prošla");
    }

    [Fact]
    public void Without_the_original_the_checks_that_could_not_be_made_are_named()
    {
        using var sample = new RedactedSample();

        var result = Redact.Run("verify", sample.Output, "--report", sample.Report);

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        result.Output.ShouldContain("Neprovedené kontroly: v1-deep-scan");
    }

    [Fact]
    public void A_changed_output_is_not_sound()
    {
        using var sample = new RedactedSample();
        File.AppendAllText(sample.Output, "% 705718/1043\n");

        Redact.Run("verify", sample.Output, "--report", sample.Report).ExitCode.ShouldBe(30);
    }

    [Fact]
    public void The_original_in_place_of_the_output_is_not_sound()
    {
        using var sample = new RedactedSample();

        Redact.Run("verify", sample.Original, "--report", sample.Report, "--original", sample.Original).ExitCode.ShouldBe(30);
    }

    [Fact]
    public void A_report_of_another_document_is_not_sound()
    {
        using var sample = new RedactedSample();
        var report = File.ReadAllText(sample.Report, Encoding.UTF8);
        File.WriteAllText(sample.File("jiny.json"), report.Replace("\"count\": 1,", "\"count\": 2,", StringComparison.Ordinal)
            .Replace("\"first\": ", "\"first\": 1", StringComparison.Ordinal));

        Redact.Run("verify", sample.Output, "--report", sample.File("jiny.json"), "--original", sample.Original).ExitCode.ShouldBe(30);
    }

    [Fact]
    public void What_is_no_report_is_said_so()
    {
        using var sample = new RedactedSample();
        File.WriteAllText(sample.File("neni.json"), "{}");

        var result = Redact.Run("verify", sample.Output, "--report", sample.File("neni.json"));

        result.ExitCode.ShouldBe(30);
        result.Errors.ShouldContain("redaction.report/1");
    }
}
