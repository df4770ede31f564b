using System.Text.RegularExpressions;
using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Scoring;

/// <summary>The characters of a mark that have to be masked: letters and numbers outside titles (the rule of TAB).</summary>
internal static partial class SolidCharacters
{
    /// <summary>Code points in [<paramref name="start"/>, <paramref name="end"/>); all letters and numbers where only titles stand.</summary>
    public static IReadOnlyList<int> In(CodePointText text, int start, int end)
    {
        var all = Enumerable.Range(start, Math.Max(0, end - start)).Where(text.IsSolid).ToArray();
        var titles = Titles(text, start, end);
        var needed = all.Where(i => !titles.Exists(title => title.Start <= i && i < title.End)).ToArray();
        return needed.Length > 0 ? needed : all;
    }

    // The search begins at the mark but looks back over its edge, and takes the mark's end for the end of the text:
    // so does the reference scorer.
    private static List<(int Start, int End)> Titles(CodePointText text, int start, int end)
    {
        var titles = new List<(int Start, int End)>();
        var head = text.Text.AsSpan(0, text.UnitAt(end));
        foreach (var match in Title.EnumerateMatches(head, text.UnitAt(start)))
        {
            titles.Add((text.CodePointAt(match.Index), text.CodePointAt(match.Index + match.Length)));
        }

        return titles;
    }

    // Word characters are spelled out: \b of .NET also counts combining marks and leaves out number letters.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_])(?:Bc|BcA|Ing|arch|MUDr|MDDr|MVDr|MgA|Mgr|JUDr|PhDr|RNDr|PharmDr|ThDr|PaedDr|RSDr|doc|prof|Ph\.?D|CSc|DrSc|DiS|MBA|LL\.?M|MSc|plk|pplk|mjr|kpt|pan[ií]?|pane|a|roz|provd)(?![\p{L}\p{N}_])\.?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        10_000)]
    private static partial Regex Title { get; }
}
