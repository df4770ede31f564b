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
    [InlineData("tuning", 0.9, 0.1)]
    [InlineData("hard", 0.75, 0.1)]
    [InlineData("varied", 0.7, 0.25)]
    [InlineData("kinematic", 0.7, 0.5)]
    [InlineData("joined", 0.6, 0.5)]
    public void Signatures_are_found_and_little_else(string maker, double least, double mostFalse)
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
    }
}
