using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds addresses of network devices: IPv4, IPv6 and MAC.</summary>
public sealed class NetworkAddressDetector : IDetector
{
    private const int LongestIpV6 = 45;
    private const int MacDigits = 12;
    private static readonly Evidence[] Ip = [IpShape];
    private static readonly Evidence[] Mac = [MacShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("network-address", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var digit = cursor.NextDigit(0); digit >= 0; digit = cursor.NextDigit(at))
        {
            at = TextChars.DigitsEnd(view, digit);
            if (TextChars.At(view, at) == '.' && at - digit <= 3 && NumberEdges.IsFreeStart(view, digit))
            {
                TryIpV4(text, digit, sink);
            }
        }

        foreach (var place in text.Labels.PlacesOf(LabelKind.Network))
        {
            TryDottedMac(view[..place.End], place.Start, sink);
        }

        return Math.Min(cursor.ReadTo, ReadHexGroups(view, sink));
    }

    // "001A.2B3C.4D5E": only beside a label.
    private static void TryDottedMac(ReadOnlySpan<char> view, int start, ICollection<Candidate> sink)
    {
        var end = start;
        var count = 0;
        for (; end < view.Length && (char.IsAsciiHexDigit(view[end]) || view[end] == '.'); end++)
        {
            count += view[end] == '.' ? 0 : 1;
        }

        if (count == MacDigits && end - start is MacDigits or MacDigits + 2 && !TextChars.IsWord(TextChars.At(view, end)))
        {
            sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), EvidenceStrength.Labelled, Mac));
        }
    }

    private static void TryIpV4(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var at = start;
        for (var part = 0; part < 4; part++)
        {
            var end = TextChars.DigitsEnd(view, at);
            if (end - at is < 1 or > 3
                || int.Parse(view[at..end], System.Globalization.CultureInfo.InvariantCulture) > 255
                || (end - at > 1 && view[at] == '0') || (part < 3 && TextChars.At(view, end) != '.'))
            {
                return;
            }

            at = part < 3 ? end + 1 : end;
        }

        // A section number ("1.2.3.4") has only one or two digits in every part.
        var isLong = at - start >= 9 && !text.Labels.AnnouncesDecoy(start);
        var isAddress = (isLong || text.Labels.Announces(LabelKind.Network, start)) && !(TextChars.At(view, at) == '.'
            && TextChars.IsDigit(TextChars.At(view, at + 1)));
        if (isAddress && !TextChars.IsWord(TextChars.At(view, at)))
        {
            sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, at), EvidenceStrength.Statistical, Ip));
        }
    }

    // Groups of hexadecimal digits around colons (or hyphens, for MAC).
    private static int ReadHexGroups(ReadOnlySpan<char> view, ICollection<Candidate> sink)
    {
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var divider = cursor.NextOf(':', '-', 0); divider >= 0; divider = cursor.NextOf(':', '-', at))
        {
            at = divider + 1;
            if (!char.IsAsciiHexDigit(TextChars.At(view, divider - 1)) && TextChars.At(view, divider + 1) != ':')
            {
                continue;
            }

            var start = divider;
            while (start > 0 && divider - start <= 4 && char.IsAsciiHexDigit(view[start - 1]))
            {
                start--;
            }

            at = Math.Max(at, TryHexGroups(view, start, view[divider], sink));
        }

        return cursor.ReadTo;
    }

    private static int TryHexGroups(ReadOnlySpan<char> view, int start, char divider, ICollection<Candidate> sink)
    {
        var end = start;
        var dividers = 0;
        while (end < view.Length && end - start <= LongestIpV6 && (char.IsAsciiHexDigit(view[end])
            || view[end] == divider))
        {
            dividers += view[end++] == divider ? 1 : 0;
        }

        var value = view[start..end];
        if (TextChars.IsWord(TextChars.At(view, end)) || TextChars.IsWord(TextChars.At(view, start - 1)))
        {
            return end;
        }

        if (dividers == 5 && value.Length == 17 && IsMac(value, divider))
        {
            sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), EvidenceStrength.Statistical, Mac));
        }
        else if (divider == ':' && IsIpV6(value, dividers))
        {
            sink.Add(new Candidate(FindingType.OtherId, new TextSpan(start, end), EvidenceStrength.Statistical, Ip));
        }

        return end;
    }

    private static bool IsMac(ReadOnlySpan<char> value, char divider)
    {
        for (var i = 2; i < value.Length; i += 3)
        {
            if (value[i] != divider)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIpV6(ReadOnlySpan<char> value, int dividers) =>
        (dividers == 7 || (dividers is >= 2 and < 7 && value.Contains("::", StringComparison.Ordinal)
            && value.Length >= 6))
        && System.Net.IPAddress.TryParse(value, out _);
}
