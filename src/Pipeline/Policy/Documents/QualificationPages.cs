using Clona.Detectors.Findings;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Policy.Documents;

/// <summary>Finds annexes that go as a whole: curricula vitae, diplomas, certificates of team members (ZK-01).</summary>
/// <remarks>
/// A page belongs to such an annex from its heading on; the following pages belong to it until another heading of an annex or of a
/// contract. Beginning in the middle of a page, only the rest of that page goes.
/// </remarks>
internal static class QualificationPages
{
    private const int LongestHeading = 70;

    private static readonly string[] Headings =
        ["životopis", "profesní životopis", "strukturovaný životopis", "curriculum vitae", "diplom o", "vysokoškolský diplom", "osvědčení o absolvování",
            "osvědčení o vzdělání", "osvědčení o autorizaci", "vysvědčení o", "výpis z rejstříku trestů"];

    private static readonly string[] Ends =
        ["příloha", "smlouva", "dohoda", "článek", "zápis", "usnesení", "rozpočet", "harmonogram", "technická zpráva", "seznam"];

    /// <summary>The pieces of the text that such annexes take, one for each page, rising.</summary>
    public static IReadOnlyList<(int Page, TextSpan Span, bool IsWholePage)> Of(DocumentText text)
    {
        var found = new List<(int, TextSpan, bool)>();
        var isOpen = false;
        foreach (var page in text.Pages)
        {
            var start = text.PageStarts[page.Number - 1];
            var isWhole = isOpen;
            int? from = isOpen ? 0 : null;
            int? to = null;
            foreach (var (at, line) in LinesOf(page.Text))
            {
                var isHeading = line.Length <= LongestHeading;
                if (from is null && isHeading && IsQualification(line))
                {
                    (from, isWhole, isOpen) = (at, string.IsNullOrWhiteSpace(page.Text[..at]), true);
                }
                else if (from is not null && isHeading && Begins(line, Ends) && !IsQualification(line))
                {
                    (to, isOpen) = (at, false);
                    break;
                }
            }

            if (from is { } first)
            {
                var end = to ?? page.Text.Length;
                if (end > first)
                {
                    found.Add((page.Number, new TextSpan(start + first, start + end), isWhole && to is null));
                }
            }
        }

        return found;
    }

    // "Příloha č. 3 – Životopis": the heading of the annex names it.
    private static bool IsQualification(string line) => Begins(line, Headings)
        || (line.StartsWith(Ends[0], StringComparison.OrdinalIgnoreCase)
            && Headings.Any(heading => line.Contains(heading, StringComparison.OrdinalIgnoreCase)));

    private static bool Begins(string line, string[] words) => words.Any(word =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (line.Length == word.Length || !char.IsLower(line[word.Length])));

    private static IEnumerable<(int At, string Line)> LinesOf(string page)
    {
        for (var at = 0; at < page.Length;)
        {
            var end = page.IndexOf('\n', at);
            end = end < 0 ? page.Length : end;
            var line = page[at..end].Trim();
            if (line.Length > 0)
            {
                yield return (at, line);
            }

            at = end + 1;
        }
    }
}
