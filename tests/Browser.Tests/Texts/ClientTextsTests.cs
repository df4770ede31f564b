using System.Text.Json;
using System.Text.RegularExpressions;
using Clona.Browser.Tests.Office;

namespace Clona.Browser.Tests.Texts;

/// <summary>Every word of the scripts comes from the resources.</summary>
public sealed partial class ClientTextsTests
{
    private static readonly string Folder = Path.Join(RepositoryFolder.WebFolder, "Client");

    private static IEnumerable<string> Scripts => Directory.EnumerateFiles(Path.Join(Folder, "review"), "*.ts");

    [Fact]
    public void Every_text_that_the_review_asks_for_exists()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Join(RepositoryFolder.WebFolder, "Texts/review.cs.json")));
        var known = file.RootElement.EnumerateObject().Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        var asked = Scripts.SelectMany(script => AskedFor().Matches(File.ReadAllText(script)))
            .Select(match => match.Groups["counted"].Success ? match.Groups["key"].Value + ".many" : match.Groups["key"].Value)
            .ToList();

        asked.Count.ShouldBeGreaterThan(50);
        asked.Where(key => !known.Contains(key)).ShouldBeEmpty();
    }

    [Fact]
    public void No_script_holds_a_czech_word() =>
        Scripts.Where(script => CzechLetter().IsMatch(File.ReadAllText(script))).ShouldBeEmpty();

    [GeneratedRegex(@"\b(text|(?<counted>counted))\(\s*""(?<key>client\.[\w.-]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AskedFor();

    [GeneratedRegex("[ěščřžýáíéúůťďňĚŠČŘŽÝÁÍÉÚŮŤĎŇ]", RegexOptions.None, 1000)]
    private static partial Regex CzechLetter();
}
