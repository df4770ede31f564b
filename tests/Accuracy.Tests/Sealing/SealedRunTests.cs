using System.Security.Cryptography;
using System.Text;
using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Tests.Sealing;

public sealed class SealedRunTests : IDisposable
{
    private const string Gold = "# profile: minutes\nMluvil pan ⟦PERSON|third-party|P1|R|Ota Malý⟧.\n";

    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter complaints = new();

    public SealedRunTests()
    {
        folder.Write("sealed/01-zapis.txt", Gold);
        folder.Write("sealed/DIGESTS.sha256", $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Gold)))}  01-zapis.txt\n");
        folder.Write("sealed/RUNS.md", "| date | commit | command | main figures |\n|---|---|---|---|\n");
    }

    private string Log => File.ReadAllText(Path.Join(folder.Path, "sealed", "RUNS.md"));

    [Fact]
    public void A_run_is_logged_with_its_date_command_and_figures()
    {
        Run("sealed").ShouldBe(RunCode.Passed);

        Log.ShouldEndWith("\n");
        var row = Log.TrimEnd('\n').Split('\n')[^1];
        row.ShouldStartWith("| 2026-11-21 | ");
        row.ShouldContain("`Accuracy --redact x ¦ y`");
        row.ShouldContain("mention recall 0.0; ");
    }

    [Fact]
    public void Single_documents_are_never_printed()
    {
        Run("sealed");

        output.ToString().ShouldContain("mention recall");
        output.ToString().ShouldNotContain("worst");
        output.ToString().ShouldNotContain("01-zapis");
    }

    [Fact]
    public void A_single_sealed_document_is_refused()
    {
        Run("sealed/01-zapis.txt").ShouldBe(RunCode.Refused);

        output.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("01-zapis.txt", "changed")]
    [InlineData("02-pridany.txt", "added")]
    public void Texts_that_differ_from_their_digests_are_not_scored(string name, string content)
    {
        folder.Write("sealed/" + name, content);

        Run("sealed").ShouldBe(RunCode.Refused);

        complaints.ToString().ShouldContain(name);
        Log.ShouldEndWith("|---|---|---|---|\n");
    }

    [Fact]
    public void A_missing_text_is_noticed()
    {
        File.Delete(Path.Join(folder.Path, "sealed", "01-zapis.txt"));

        Run("sealed").ShouldBe(RunCode.Refused);
    }

    [Fact]
    public void An_open_folder_is_not_logged_and_shows_its_worst_documents()
    {
        folder.Write("open/01-zapis.txt", Gold);

        Run("open").ShouldBe(RunCode.Passed);

        output.ToString().ShouldContain("1 0 01-zapis");
    }

    public void Dispose()
    {
        output.Dispose();
        complaints.Dispose();
        folder.Dispose();
    }

    private RunCode Run(string path)
    {
        var options = new RunOptions { Paths = [Path.Join(folder.Path, path)] };
        return new AccuracyRun(options, new NothingPredictor(), "Accuracy --redact x | y", new FixedClock(), output, complaints).Execute();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    }
}
