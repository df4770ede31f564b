using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>Makes of a printed PDF one whose fonts say other letters than they show.</summary>
internal static partial class LyingFont
{
    /// <summary>The file with maps that say something else.</summary>
    /// <param name="folder">Where it is written.</param>
    /// <param name="pdf">A PDF in fonts that have maps.</param>
    /// <param name="name">Its name without extension.</param>
    /// <param name="said">What a letter becomes; null for no maps at all.</param>
    /// <param name="font">Part of the name of the only font that lies; null for all.</param>
    public static string Of(TemporaryFolder folder, string pdf, string name, Func<int, int>? said, string? font = null)
    {
        var (plain, edited, path) = (folder.File(name + "-plain.pdf"), folder.File(name + "-edited.pdf"), folder.File(name + ".pdf"));
        ExternalProgram.Run("qpdf", ["--qdf", "--object-streams=disable", pdf, plain]).ExitCode.ShouldBe(0);
        var text = File.ReadAllText(plain, Encoding.Latin1);
        var maps = Fonts().Matches(text).Where(item => font is null || item.Groups[1].Value.Contains(font, StringComparison.Ordinal)).Select(item => item.Groups[2].Value).ToHashSet();
        var changed = said is null
            ? References().Replace(text, item => maps.Contains(item.Groups[1].Value) ? "/NoUnicode 1 0 R" : item.Value)
            : Objects().Replace(text, item => maps.Contains(item.Groups[1].Value) ? Maps().Replace(item.Value, map => MapOf(map.Value, said)) : item.Value);
        File.WriteAllText(edited, changed, Encoding.Latin1);

        // Lengths and places of the edited streams are found again, which qpdf warns of.
        ExternalProgram.Run("qpdf", [edited, path]).ExitCode.ShouldBeOneOf(0, 3);
        return path;
    }

    // One entry for each code, so that letters of a range may part.
    private static string MapOf(string map, Func<int, int> said)
    {
        var ranges = Ranges().Matches(map).SelectMany(range => Enumerable.Range(Number(range, 1), Number(range, 2) - Number(range, 1) + 1)
            .Select(code => (Code: code, Letter: Number(range, 3) + code - Number(range, 1))));
        var single = Singles().Matches(map).Select(item => (Code: Number(item, 1), Letter: Number(item, 2)));
        var all = ranges.Concat(single).Distinct().Select(item => string.Create(CultureInfo.InvariantCulture, $"<{item.Code:X4}> <{said(item.Letter):X4}>\n")).ToList();
        return string.Concat(all.Chunk(100).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n{string.Concat(part)}endbfchar\n"))) + "endcmap";
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/BaseFont /(\S+)\n[^>]*?/ToUnicode (\d+) 0 R", RegexOptions.None, 5000)]
    private static partial Regex Fonts();

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R", RegexOptions.None, 5000)]
    private static partial Regex References();

    [GeneratedRegex(@"^(\d+) 0 obj\n.*?^endobj$", RegexOptions.Singleline | RegexOptions.Multiline, 20000)]
    private static partial Regex Objects();

    [GeneratedRegex(@"\d+ beginbf(char|range)\n.*?endcmap", RegexOptions.Singleline, 5000)]
    private static partial Regex Maps();

    [GeneratedRegex("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>", RegexOptions.None, 5000)]
    private static partial Regex Ranges();

    [GeneratedRegex("^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>$", RegexOptions.Multiline, 5000)]
    private static partial Regex Singles();
}
