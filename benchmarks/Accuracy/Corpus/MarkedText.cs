using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Accuracy.Corpus;

/// <summary>Reads a text with inline marks <c>⟦TYPE|role|entity|decision|surface⟧</c>.</summary>
internal static partial class MarkedText
{
    private const string ProfileHead = "# profile:";

    /// <summary>Takes the first line and the marks off.</summary>
    /// <exception cref="FormatException">The first line names a profile and nothing follows it.</exception>
    public static GoldDocument Parse(string name, string marked)
    {
        string? profile = null;
        if (marked.StartsWith(ProfileHead, StringComparison.Ordinal))
        {
            var end = marked.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0)
            {
                throw new FormatException($"{name}: nothing follows the profile line");
            }

            profile = marked[ProfileHead.Length..end].Trim();
            marked = marked[(end + 1)..];
        }

        return Strip(name, profile, marked);
    }

    private static GoldDocument Strip(string name, string? profile, string marked)
    {
        var plain = new StringBuilder(marked.Length);
        var marks = new List<GoldSpan>();
        var position = 0;
        foreach (Match match in Mark.Matches(marked))
        {
            plain.Append(marked, position, match.Index - position);
            var surface = match.Groups[5].Value;
            marks.Add(SpanOf(match, plain.Length, surface.Length));
            plain.Append(surface);
            position = match.Index + match.Length;
        }

        var document = new GoldDocument(name, plain.Append(marked, position, marked.Length - position).ToString(), profile, []);
        return document with { Spans = [.. marks.Select(mark => InCodePoints(mark, document.CodePoints))] };
    }

    private static GoldSpan SpanOf(Match match, int start, int length) =>
        new(
            start,
            start + length,
            match.Groups[1].Value,
            match.Groups[2].Value,
            match.Groups[3].Value,
            GoldDecisions.FromMark(match.Groups[4].Value));

    private static GoldSpan InCodePoints(GoldSpan span, CodePointText text) =>
        span with { Start = text.CodePointAt(span.Start), End = text.CodePointAt(span.End) };

    [GeneratedRegex(@"⟦([A-Z_]+)\|([a-z-]+)\|([A-Za-z0-9-]+)\|([RKQ])\|([^⟦⟧]*)⟧", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mark { get; }
}
