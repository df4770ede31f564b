using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds coordinates: two numbers of degrees with hemispheres or many decimals.</summary>
public sealed class GpsDetector : IDetector
{
    private const int LongestGap = 6;
    private const int FewestDecimals = 4;
    private const int FewestLabelled = 1;
    private const int MostDecimals = 8;
    private static readonly Evidence[] Reasons = [GpsShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("gps", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var start = cursor.NextDigit(0); start >= 0; start = cursor.NextDigit(at))
        {
            at = TextChars.DigitsEnd(view, start);
            var fewest = at - start == 2 && text.Labels.Announces(LabelKind.Gps, start) ? FewestLabelled : FewestDecimals;
            if (at - start == 2 && NumberEdges.IsFreeStart(view, start) && view[start] is '4' or '5'
                && CoordinateEnd(view, start, fewest) is var first and > 0)
            {
                at = TrySecond(view, start, first, fewest, sink);
            }
        }

        return cursor.ReadTo;
    }

    private static int TrySecond(ReadOnlySpan<char> view, int start, int first, int fewest,
        ICollection<Candidate> sink)
    {
        var second = first;
        while (second < view.Length && second - first < LongestGap && !TextChars.IsDigit(view[second]))
        {
            second++;
        }

        var end = second < view.Length && second > first
            && TextChars.IsDigit(view[second]) ? CoordinateEnd(view, second, fewest) : 0;
        if (end == 0)
        {
            return first;
        }

        sink.Add(new Candidate(FindingType.OtherId, new TextSpan(HemisphereStart(view, start), end),
            fewest == FewestLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical, Reasons));
        return end;
    }

    // "49.1234567N", "49°12'34.5"N": at least four decimals, or degrees with minutes.
    private static int CoordinateEnd(ReadOnlySpan<char> view, int start, int fewest)
    {
        var end = TextChars.DigitsEnd(view, start);
        if (end - start > 2)
        {
            return 0;
        }

        var mark = TextChars.At(view, end);
        var decimals = TextChars.DigitsEnd(view, end + 1 < view.Length ? end + 1 : end);
        if (mark is '.' or ',' && decimals - end - 1 <= MostDecimals && decimals - end - 1 >= fewest)
        {
            // "49,1234 mm": a comma makes a coordinate only with its hemisphere, or beside a label.
            var coordinate = HemisphereEnd(view, decimals);
            return mark == ',' && fewest > FewestLabelled && coordinate == decimals ? 0 : coordinate;
        }

        return mark == '°' ? DegreesEnd(view, end) : 0;
    }

    private static int DegreesEnd(ReadOnlySpan<char> view, int degree)
    {
        var end = degree + 1;
        var hasDigits = false;
        while (end < view.Length && end - degree < 20 && (TextChars.IsDigit(view[end])
            || view[end] is ' ' or '.' or ',' or '\'' or '"' or '′' or '″' or '’' or '”'))
        {
            hasDigits |= TextChars.IsDigit(view[end]);
            end++;
        }

        while (view[end - 1] is ' ' or ',' or '.')
        {
            end--;
        }

        return hasDigits ? HemisphereEnd(view, end) : 0;
    }

    // "N 49°12.345'": the hemisphere may lead.
    private static int HemisphereStart(ReadOnlySpan<char> view, int start)
    {
        var letter = TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1;
        return start - letter <= 2 && TextChars.At(view, letter) is 'N' or 'S' && !TextChars.IsWord(TextChars.At(view, letter - 1))
            ? letter
            : start;
    }

    private static int HemisphereEnd(ReadOnlySpan<char> view, int end)
    {
        end += TextChars.At(view, end) == '°' ? 1 : 0;
        var letter = TextChars.At(view, end) == ' ' ? end + 1 : end;
        var isHemisphere = TextChars.At(view, letter) is 'N' or 'E' or 'S' or 'W'
            && !TextChars.IsWord(TextChars.At(view, letter + 1));
        return isHemisphere ? letter + 1 : end;
    }
}
