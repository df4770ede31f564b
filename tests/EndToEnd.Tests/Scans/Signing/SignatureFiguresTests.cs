using Clona.Signatures;
using Clona.Signatures.Stored;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Scans.Signing;

/// <summary>How many signatures are found, and how many boxes are none, on sheets of four makers that share no code.</summary>
public sealed class SignatureFiguresTests(ITestOutputHelper output)
{
    private const int Sheets = 24;
    private const int Seed = 7;

    [Theory]
    [Trait("Category", "Full")]
    [InlineData("tuning", 0.95, 0.1, 0)]
    [InlineData("hard", 0.9, 0.15, 0)]
    [InlineData("varied", 0.88, 0.3, 0.6)]
    [InlineData("kinematic", 0.8, 0.5, 0.3)]
    [InlineData("joined", 0.85, 0.5, 0.15)]
    public void Signatures_are_found_and_little_else(string maker, double least, double mostFalse, double mostNotes)
    {
        using var folder = new TemporaryFolder();
        var (making, figures) = (new Making(folder.Path), new Figures((line, _, _) => output.WriteLine(line)));
        making.Make(maker, Sheets, Seed);
        foreach (var sheet in StoredSheet.In(folder.Path))
        {
            figures.Count(sheet, sheet.Page.Marks);
        }

        output.WriteLine($"{maker}: {figures}");
        figures.Found.ShouldBeGreaterThanOrEqualTo(least);
        figures.FalseBoxes.ShouldBeLessThanOrEqualTo(mostFalse);
        figures.FalseNotes.ShouldBeLessThanOrEqualTo(mostNotes);
    }
}
