using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds parcel numbers, lists of them, and numbers of lists of ownership beside their labels.</summary>
/// <remarks>Zákon č. 256/2013 Sb. § 3: a building parcel has "st." before the number; a divided one a slash and a
/// second number. The lists of ownership 10001, 10002, 60000 and 60001 are kept for municipalities and the state (návod pro správu
/// katastru nemovitostí) and tell of nobody.</remarks>
public sealed class ParcelDetector : IDetector
{
    private const int MostNumbers = 60;
    private const int LongestKind = 40;
    private const int LongestOrdinal = 3;
    private const int LongestTerritory = 40;

    // The second line of the head and the rule below it.
    private const int MostHeadLines = 3;
    private static readonly System.Buffers.SearchValues<char> TerritoryEnds = System.Buffers.SearchValues.Create(":\n0123456789");
    private static readonly Evidence[] Parcel = [ParcelLabel];
    private static readonly Evidence[] Ownership = [OwnershipListLabel];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("parcel", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        foreach (var place in text.Labels.PlacesOf(LabelKind.Parcel))
        {
            if (LabelledValues.IsWithinReach(place) && !IsOrdinal(text.View.AsSpan(0, place.End), place))
            {
                ReadList(text.View.AsSpan(0, place.End), place, sink);
            }
        }

        LabelledValues.Add(text, LabelKind.OwnershipList, FindingType.Parcel, Ownership, ReadOwnershipList, sink);
        foreach (var place in text.Labels.PlacesOf(LabelKind.OwnershipList))
        {
            ReadBehindList(text.View.AsSpan(0, place.End), place, sink);
        }

        ReadBehindTerritories(text, sink);
        return text.Labels.ReadTo;
    }

    // "k. ú. Lhota: 112/4, 113": the parcels of a cadastral territory, the first of them divided or a building's.
    private static void ReadBehindTerritories(DetectionText text, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        foreach (var label in text.Labels.All)
        {
            if (label.Kind != LabelKind.Other || view[label.Start] is not ('k' or 'K'))
            {
                continue;
            }

            var name = view[label.End..Math.Min(view.Length, label.End + LongestTerritory)];
            var colon = name.IndexOfAny(TerritoryEnds);
            var start = colon >= 0 && name[colon] == ':' ? TextChars.SkipWhite(view, label.End + colon + 1, lineBreaks: 0) : view.Length;
            if (start < view.Length && (SkipBuilding(view, start) > start || IsDivided(view, start, NumberEnd(view, start))))
            {
                ReadList(view, new LabelledPlace(start, view.Length, label, IsCell: true), sink);
            }
        }
    }

    // "P. č. | Jméno": in the first column it counts the rows ("pořadové číslo"), with a full stop or in their order.
    private static bool IsOrdinal(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var end = TextChars.DigitsEnd(view, place.Start);
        if (!place.IsCell || end - place.Start is < 1 or > LongestOrdinal || !BeginsLine(view, place.Start) || place.Label.Start >= place.Start
            || !BeginsLine(view, place.Label.Start) || TextChars.IsWord(TextChars.At(view, end)) || TextChars.At(view, end) == '/')
        {
            return false;
        }

        var lines = view[place.Label.Start..place.Start].Count('\n');
        var number = int.Parse(view[place.Start..end], System.Globalization.CultureInfo.InvariantCulture);
        return TextChars.At(view, end) == '.' || (number <= lines && lines - number <= MostHeadLines);
    }

    // "k parcelám uvádíme:" above "1. Povolení bylo vydáno": the number of an item of a list.
    private static bool IsItemNumber(ReadOnlySpan<char> view, int start, int end) => TextChars.At(view, start - 1) == '\n' && end - start <= 2
        && TextChars.At(view, end) is '.' or ')' && TextChars.At(view, end + 1) == ' ' && char.IsUpper(TextChars.At(view, end + 2));

    private static bool BeginsLine(ReadOnlySpan<char> view, int at)
    {
        var before = TextChars.SkipWhiteBack(view, at, lineBreaks: 0);
        before = before > 0 && view[before - 1] == '|' ? TextChars.SkipWhiteBack(view, before - 1, lineBreaks: 0) : before;
        return before == 0 || view[before - 1] == '\n';
    }

    // "LV 512: 120/4, 121": the parcels of the list follow its number.
    private static void ReadBehindList(ReadOnlySpan<char> view, LabelledPlace place, ICollection<Candidate> sink)
    {
        var end = TextChars.DigitsEnd(view, place.Start);
        var start = TextChars.SkipWhite(view, end + 1, lineBreaks: 0);
        if (end > place.Start && TextChars.At(view, end) == ':' && IsDivided(view, start, NumberEnd(view, start)))
        {
            ReadList(view, place with { Start = start, IsCell = true }, sink);
        }
    }

    private static TextSpan? ReadOwnershipList(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = place.Start;
        var end = TextChars.DigitsEnd(view, start);
        return end - start is >= 1 and <= 6 && !char.IsLetter(TextChars.At(view, end)) && TextChars.At(view, end) != '/'
            && view[start..end] is not ("10001" or "10002" or "60000" or "60001")
            ? new TextSpan(start, end)
            : null;
    }

    // Every number of a list is a finding of its own: the words between say nothing.
    private static void ReadList(ReadOnlySpan<char> view, LabelledPlace place, ICollection<Candidate> sink)
    {
        var start = place.Start;
        var end = NumberEnd(view, SkipBuilding(view, start));
        if (end == 0 || IsItemNumber(view, start, end) || (place.Label.Rule.IsWeak && !place.IsCell && SkipBuilding(view, start) == start && !IsDivided(view, start, end)))
        {
            return;
        }

        sink.Add(new Candidate(FindingType.Parcel, new TextSpan(start, end), EvidenceStrength.Labelled, Parcel));
        for (var numbers = 1; numbers < MostNumbers; numbers++)
        {
            var kindEnd = BehindKind(view, end);
            var next = NextInList(view, kindEnd);
            var number = SkipBuilding(view, next);
            var nextEnd = next > kindEnd ? NumberEnd(view, number) : 0;
            next = view[next..number].ContainsAny('\u010D', 'p') ? number : next;
            if (nextEnd == 0 || IsOther(view, nextEnd) || (kindEnd > end && !IsOfList(view, next, nextEnd)))
            {
                break;
            }

            sink.Add(new Candidate(FindingType.Parcel, new TextSpan(next, nextEnd), EvidenceStrength.Labelled, Parcel));
            end = nextEnd;
        }
    }

    // "512/4 – orná půda, st. 88", "1234 (zahrada), 1235 (orná půda)", "12/1 (55 m2), 12/2 o výměře 80 m2": the kind of land or
    // its area stands between.
    private static int BehindKind(ReadOnlySpan<char> view, int end)
    {
        end = BehindArea(view, end);
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var isBracketed = TextChars.At(view, at) == '(';
        if (!isBracketed && !TextChars.IsDash(TextChars.At(view, at)))
        {
            return end;
        }

        var window = view[at..Math.Min(view.Length, at + LongestKind)];
        var close = window.IndexOfAny(isBracketed ? ")" : ",;\n");
        var isKind = close > 0 && !window[..close].ContainsAny('\n', ':')
            && (!window[..close].ContainsAnyInRange('0', '9') || EndOfArea(window[..close]) is var area && area > 0 && (isBracketed || area == close));
        return isKind ? at + close + (isBracketed ? 1 : 0) : end;
    }

    private static int BehindArea(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var area = view[at..].StartsWith("o výměře ") ? EndOfArea(view[at..Math.Min(view.Length, at + LongestKind)]) : 0;
        return area > 0 ? at + area : end;
    }

    private static int EndOfArea(ReadOnlySpan<char> words)
    {
        foreach (var unit in (ReadOnlySpan<string>)["m2", "m²", " ha"])
        {
            if (words.IndexOf(unit) is var at and > 0)
            {
                return at + unit.Length;
            }
        }

        return 0;
    }

    // Behind a kind of land a mere number is a parcel only where its own kind follows.
    private static bool IsOfList(ReadOnlySpan<char> view, int start, int end) => view[start..end].ContainsAny('/', '.')
        || BehindKind(view, end) > end;

    // "pozemek 512/8": behind a mere noun only a divided number is a parcel; "pozemku 1/2" is a share.
    private static bool IsDivided(ReadOnlySpan<char> view, int start, int end)
    {
        var slash = end > start ? view[start..end].IndexOf('/') : -1;
        return slash >= 2 && !IsOther(view, end) && NumberEdges.IsFreeEnd(view, end);
    }

    private static int SkipBuilding(ReadOnlySpan<char> view, int at)
    {
        if (!view[at..].StartsWith("st", StringComparison.OrdinalIgnoreCase))
        {
            return at;
        }

        var next = at + 2;
        while (next < view.Length && next - at < 12 && (view[next] is '.' or ' ' or '\n' or '\u010D' or 'p' or 'P'))
        {
            next++;
        }

        return TextChars.IsDigit(TextChars.At(view, next)) ? next : at;
    }

    // One to five digits, with "/" up to four more; a law's number is written in the same way but has its collection
    // behind.
    private static int NumberEnd(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.DigitsEnd(view, start);
        if (end - start is < 1 or > 5)
        {
            return 0;
        }

        if (TextChars.At(view, end) == '/' && TextChars.IsDigit(TextChars.At(view, end + 1)))
        {
            end = TextChars.DigitsEnd(view, end + 1);
        }

        var isFree = !char.IsLetter(TextChars.At(view, end)) || (char.IsAsciiLetterLower(view[end])
            && !TextChars.IsWord(TextChars.At(view, end + 1)));
        return isFree && !view[TextChars.SkipWhite(view, end, 0)..].StartsWith("Sb") ? end : 0;
    }

    private static int NextInList(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var rest = view[at..];
        var divider = rest.StartsWith(",") || rest.StartsWith(";") ? 1
            : rest.StartsWith("a ") || rest.StartsWith("i ") ? 1
            : rest.StartsWith("až ") ? 2
            : rest.StartsWith("a také ") ? 6 : 0;
        if (divider == 0)
        {
            return end;
        }

        at = TextChars.SkipWhite(view, at + divider, lineBreaks: 1);
        at = view[at..].StartsWith("a ") ? TextChars.SkipWhite(view, at + 1, lineBreaks: 1) : at;
        return BehindPart(view, at);
    }

    // "112/5 a části 118/1"
    private static int BehindPart(ReadOnlySpan<char> view, int at)
    {
        foreach (var part in (ReadOnlySpan<string>)["části ", "částí ", "část ", "dílu ", "díl "])
        {
            if (view[at..].StartsWith(part, StringComparison.Ordinal))
            {
                return at + part.Length;
            }
        }

        return at;
    }

    // "parc. č. 12, 350 m2" and "parc. č. 12, 1. 3. 2020": what follows the comma is no parcel.
    private static bool IsOther(ReadOnlySpan<char> view, int end) =>
        NumberEdges.IsAmount(view, end) || TextChars.At(view, end) == '.' && TextChars.At(view, end + 1) == ' '
            && TextChars.IsDigit(TextChars.At(view, end + 2));
}
