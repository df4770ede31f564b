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
        var values = found.Where(item => Types.Contains(item.Finding.Type)).GroupBy(item => Of(text, item.Finding.Span), StringComparer.Ordinal)
            .Where(group => group.Key.Count(char.IsLetterOrDigit) >= FewestSigns && group.All(item => item.Decision.Removes));
        return values.SelectMany(group => Places(text, group.Key, read.Spans).Where(place => !found.Any(item => place.Start < item.Finding.Span.End && item.Finding.Span.Start < place.End))
            .Select(place => Repeated(document, group.First(), place)));
    }

    private static string Of(string text, TextSpan span) => text[span.Start..span.End];

    private static IEnumerable<TextSpan> Places(string text, string value, IReadOnlyList<TextSpan> read)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + value.Length, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole && read.Any(span => span.Start <= at && end <= span.End))
            {
                yield return new(at, end);
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
