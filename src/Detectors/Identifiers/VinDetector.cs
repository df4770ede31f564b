using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds vehicle identification numbers: seventeen capitals and digits without I, O, Q (ISO 3779).</summary>
public sealed class VinDetector : IDetector
{
    private const int VinLength = 17;
    private const int FewestLabelled = 6;
    private const int FewestDigits = 4;
    private static readonly Evidence[] Labelled = [VinLabel];
    private static readonly Evidence[] ShapeOnly = [VinShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("vin", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        LabelledValues.Add(text, LabelKind.Vin, FindingType.VehiclePlate, Labelled, ReadLabelled, sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var digit = cursor.NextDigit(0); digit >= 0; digit = cursor.NextDigit(at))
        {
            at = TryShape(view, digit, sink);
        }

        return Math.Min(cursor.ReadTo, text.Labels.ReadTo);
    }

    private static int TryShape(ReadOnlySpan<char> view, int digit, ICollection<Candidate> sink)
    {
        var start = digit;
        while (start > 0 && digit - start < VinLength && char.IsAsciiLetterUpper(view[start - 1]))
        {
            start--;
        }

        var end = digit;
        var letters = digit - start;
        while (end < view.Length && end - start <= VinLength && IsVinChar(view[end]))
        {
            letters += TextChars.IsDigit(view[end]) ? 0 : 1;
            end++;
        }

        if (end - start == VinLength && letters is >= 3 and <= 13 && IsManufacturer(view[start..])
            && !TextChars.IsWord(TextChars.At(view, end)) && !TextChars.IsWord(TextChars.At(view, start - 1)))
        {
            sink.Add(new Candidate(FindingType.VehiclePlate, new TextSpan(start, end), EvidenceStrength.Statistical,
                ShapeOnly));
        }

        return Math.Max(end, digit + 1);
    }

    // The world manufacturer identifier begins with a region; the last four characters are digits.
    private static bool IsManufacturer(ReadOnlySpan<char> value) =>
        char.IsAsciiLetterUpper(value[1]) && value.Slice(VinLength - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static TextSpan? ReadLabelled(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = place.Start;
        var count = 0;
        var digits = 0;
        var end = start;
        for (var at = start; at < view.Length && count < VinLength; at++)
        {
            if (char.IsAsciiLetterOrDigit(view[at]))
            {
                count++;
                digits += TextChars.IsDigit(view[at]) ? 1 : 0;
                end = at + 1;
            }
            else if (at != end || view[at] != ' ')
            {
                break;
            }
        }

        // Only a whole number may be written in groups: a shorter one ends with its first blank.
        var blank = view[start..end].IndexOf(' ');
        if (count < VinLength && blank >= 0)
        {
            end = start + blank;
        }

        return end - start >= FewestLabelled && digits >= (end - start < 11 ? FewestDigits : 1)
            && !TextChars.IsWord(TextChars.At(view, end)) ? new TextSpan(start, end) : null;
    }

    private static bool IsVinChar(char c) => TextChars.IsDigit(c) || (char.IsAsciiLetterUpper(c)
        && c is not ('I' or 'O' or 'Q'));
}
