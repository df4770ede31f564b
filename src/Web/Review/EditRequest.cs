using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Review;

namespace Clona.Web.Review;

/// <summary>One edit as the page asks for it.</summary>
/// <param name="FindingId">An existing finding; null for a new one.</param>
/// <param name="Start">Offset of a new finding's first UTF-16 code unit.</param>
/// <param name="End">Offset behind its last one.</param>
/// <param name="Box">A drawn box: page, left, top, right, bottom.</param>
/// <param name="Type">Wire name of the category.</param>
/// <param name="Decision">Wire name of the decision; null takes an added finding away.</param>
/// <param name="Reason">Wire name of the reason.</param>
/// <param name="Note">The person's own words.</param>
public sealed partial record EditRequest(
    string? FindingId, int? Start, int? End, IReadOnlyList<double>? Box, string? Type, string? Decision, string? Reason, string? Note)
{
    private const int LongestNote = 1000;

    /// <summary>The edit for the storage; null where a name is not known or the place does not make sense.</summary>
    public RequestedEdit? Read() =>
        IsPlaceSound
        && WireName.TryParse<EditReason>(Reason, out var reason)
        && Parse<FindingType>(Type, out var type)
        && Parse<DecisionKind>(Decision, out var decision)
        && (Note?.Length ?? 0) <= LongestNote
            ? new RequestedEdit(FindingId, Start, End, PageBoxOf(Box), type, decision, reason, Note ?? string.Empty)
            {
                Consent = reason == EditReason.Consent ? ConsentNumber.Match(Note ?? string.Empty) is { Success: true } number ? number.Value : null : null,
            }
            : null;

    /// <summary>The finding's id alone; the note is free text.</summary>
    public override string ToString() => FindingId ?? nameof(EditRequest);

    private bool IsPlaceSound => (FindingId, Start, End, Box) switch
    {
        ({ Length: > 0 and <= 32 }, null, null, null) => true,
        (null, { } start, { } end, null) => start >= 0 && end > start,
        (null, null, null, { Count: 5 } box) => box.All(double.IsFinite) && box[0] is >= 1 and <= int.MaxValue && box[3] > box[1] && box[4] > box[2],
        _ => false,
    };

    [GeneratedRegex(@"\bS-[0-9]{4}-[0-9]{1,6}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex ConsentNumber { get; }

    private static PageBox? PageBoxOf(IReadOnlyList<double>? box) =>
        box is null ? null : PageBox.Rounded((int)box[0], box[1], box[2], box[3], box[4]);

    private static bool Parse<T>(string? name, out T? value)
        where T : struct, Enum
    {
        var isKnown = WireName.TryParse<T>(name, out var known);
        value = isKnown ? known : null;
        return isKnown || name is null;
    }
}
