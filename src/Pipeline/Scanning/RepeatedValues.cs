using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Scanning;

/// <summary>Finds in what was read in pictures where a value that is removed stands once more, and nothing was found.</summary>
/// <remarks>
/// Rows of a table are read askew: what is a date of birth in one row stands alone in the next. Such places wait for a person. Text that was
/// not read in pictures is left alone, and so are values that stay anywhere in the document.
/// </remarks>
internal static class RepeatedValues
{
    private const int FewestSigns = 6;

    // A dot and a blank may stand between two signs.
    private const int FarthestSign = 3;

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
        var values = found.Where(item => Types.Contains(item.Finding.Type)).GroupBy(item => SignsOf(text, item.Finding.Span), StringComparer.Ordinal)
            .Where(group => group.Key.Length >= FewestSigns && group.All(item => item.Decision.Removes));
        return values.SelectMany(group => Places(text, all, signs, group.Key)
            .Where(place => !found.Any(item => place.Start < item.Finding.Span.End && item.Finding.Span.Start < place.End))
            .Select(place => Repeated(document, group.First(), place)));
    }

    private static string SignsOf(string text, TextSpan span) => string.Concat(text[span.Start..span.End].Where(char.IsLetterOrDigit));

    // Dots, blanks and dashes are what reading loses first.
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

    private static PlannedFinding Repeated(ReadDocument document, PlannedFinding first, TextSpan place) => new(
        string.Empty,
        first.Finding with { Span = place, Strength = EvidenceStrength.Statistical, Evidence = [ScanEvidence.Repeated] },
        first.Decision with { Kind = DecisionKind.Review, Doubt = Doubt.Confidence },
        document.Text.PageAt(place.Start),
        document.Text.BoxesOf(place));
}
