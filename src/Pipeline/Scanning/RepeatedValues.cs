using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Scanning;

/// <summary>Finds in what was read in pictures where a value that is removed stands once more, and nothing was found.</summary>
/// <remarks>
/// Rows of a table are read askew: what is a date of birth in one row stands alone in the next. Such places wait for a person. What divides a value –
/// dots, blanks, dashes – may be missing there, but nothing may divide it elsewhere, and the parts of a day may not be those of another one. Text that
/// was not read in pictures is left alone, and so are values that stay anywhere in the document, whatever they are taken for there.
/// </remarks>
internal static class RepeatedValues
{
    private const int FewestSigns = 6;

    // A dot and a blank may stand between two signs.
    private const int FarthestSign = 3;

    private const int SignsOfYear = 4;
    private const int DaysOfMonth = 31;
    private const int MonthsOfYear = 12;

    // Words are another matter: what they mean depends on those beside them.
    private static readonly HashSet<FindingType> Types =
    [
        FindingType.BirthNumber, FindingType.BirthDate, FindingType.BankAccount, FindingType.Phone, FindingType.Email, FindingType.Databox,
        FindingType.IdDocument, FindingType.VehiclePlate, FindingType.OtherId,
    ];

    /// <summary>These places, in the order of the values.</summary>
    /// <param name="document">The document.</param>
    /// <param name="found">What was found in its text.</param>
    public static IEnumerable<PlannedFinding> In(ReadDocument document, IReadOnlyList<PlannedFinding> found)
    {
        if (DoubtfulWords.In(document) is not { } read)
        {
            return [];
        }

        var text = document.Text.Text;
        int[] signs = [.. read.Spans.SelectMany(span => Enumerable.Range(span.Start, span.End - span.Start)).Where(at => char.IsLetterOrDigit(text[at]))];
        var all = string.Concat(signs.Select(at => text[at]));
        var staying = found.Where(item => !item.Decision.Removes).Select(item => SignsOf(text, item.Finding.Span)).ToHashSet(StringComparer.Ordinal);
        List<TextSpan> taken = [.. found.Select(item => item.Finding.Span)];
        List<PlannedFinding> repeated = [];
        foreach (var item in found.Where(item => Types.Contains(item.Finding.Type)).OrderByDescending(item => item.Finding.Span.Length))
        {
            var value = SignsOf(text, item.Finding.Span);
            foreach (var place in value.Length < FewestSigns || staying.Contains(value) ? [] : Places(text, all, signs, value))
            {
                if (IsSame(text, item.Finding, place) && !taken.Exists(span => place.Start < span.End && span.Start < place.End))
                {
                    taken.Add(place);
                    repeated.Add(Repeated(document, item, place));
                }
            }
        }

        return repeated;
    }

    private static string SignsOf(string text, TextSpan span) => string.Concat(text[span.Start..span.End].Where(char.IsLetterOrDigit));

    private static IEnumerable<TextSpan> Places(string text, string all, int[] signs, string value)
    {
        for (var at = all.IndexOf(value, StringComparison.Ordinal); at >= 0; at = all.IndexOf(value, at + 1, StringComparison.Ordinal))
        {
            var (start, last) = (signs[at], signs[at + value.Length - 1]);
            var isWhole = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (last + 1 == text.Length || !char.IsLetterOrDigit(text[last + 1]));
            if (isWhole && Enumerable.Range(at + 1, value.Length - 1).All(next => signs[next] - signs[next - 1] <= FarthestSign))
            {
                yield return new(start, last + 1);
            }
        }
    }

    // Dots, blanks and dashes are what reading loses first.
    private static bool IsSame(string text, Finding value, TextSpan place)
    {
        var (known, read) = (PartsOf(text, value.Span), PartsOf(text, place));
        return known.SequenceEqual(read)
            || (value.Type == FindingType.BirthDate ? read.Count == 1 && IsOneDay(SignsOf(text, place)) : Ends(read).All(Ends(known).Contains));
    }

    // Lengths of the parts that are divided by other signs.
    private static List<int> PartsOf(string text, TextSpan span)
    {
        List<int> parts = [];
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var isFirst = at == span.Start || !char.IsLetterOrDigit(text[at - 1]);
            if (isFirst)
            {
                parts.Add(0);
            }

            parts[^1]++;
        }

        return parts;
    }

    // How many signs stand before each end of a part.
    private static List<int> Ends(List<int> parts) => [.. parts.Select((_, at) => parts.Take(at + 1).Sum())];

    // Whether digits without anything between them can be read as one day only: 1121980 is the first of December or the eleventh of February.
    private static bool IsOneDay(string signs)
    {
        var day = signs.Length > SignsOfYear && signs.All(char.IsAsciiDigit) ? signs[..^SignsOfYear] : "";
        return Enumerable.Range(1, Math.Max(0, day.Length - 1)).Count(split => IsPart(day[..split], DaysOfMonth) && IsPart(day[split..], MonthsOfYear)) == 1;
    }

    private static bool IsPart(string digits, int most) => digits.Length <= 2 && int.Parse(digits, CultureInfo.InvariantCulture) is var number && number > 0 && number <= most;

    private static PlannedFinding Repeated(ReadDocument document, PlannedFinding first, TextSpan place) => new(
        string.Empty,
        first.Finding with { Span = place, Strength = EvidenceStrength.Statistical, Evidence = [ScanEvidence.Repeated] },
        first.Decision with { Kind = DecisionKind.Review, Doubt = Doubt.Confidence },
        document.Text.PageAt(place.Start),
        document.Text.BoxesOf(place));
}
