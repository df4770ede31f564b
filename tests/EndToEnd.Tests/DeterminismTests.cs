using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>The same document, profile and version give the same bytes.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Two_runs_give_equal_outputs()
    {
        using var sample = new RedactedSample();
        var first = (File.ReadAllBytes(sample.Output), File.ReadAllBytes(sample.Text));

        Redact.Run("file", sample.Original, "--out", sample.File("znovu"));

        File.ReadAllBytes(Path.Join(sample.File("znovu"), "smlouva.redacted.pdf")).ShouldBe(first.Item1);
        File.ReadAllBytes(Path.Join(sample.File("znovu"), "smlouva.redacted.txt")).ShouldBe(first.Item2);
    }

    [Fact]
    public void Redacting_an_output_again_removes_nothing_more()
    {
        using var sample = new RedactedSample();

        var result = Redact.Run("file", sample.Output, "--out", sample.File("znovu"));

        // The names of the sides are gone from the output, so as a contract it would wait for a person (RS-03).
        result.ExitCode.ShouldBeOneOf(0, 10);
        result.Output.ShouldContain("odstraněno 0, čeká na rozhodnutí 0");
    }
}
