using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds registration plates: the current Czech shape anywhere, any other shape beside a label.</summary>
/// <remarks>Vyhláška č. 343/2014 Sb., annex 13: digit, letter of the region, digit or letter, four digits; older:
/// letters, 12-34.</remarks>
public sealed class VehiclePlateDetector : IDetector
{
    private const string Regions = "ABCEHJKLMPSTUZ";
    private const int LongestPlate = 10;
    private const int FewestCharacters = 5;
    private const int OldLetters = 3;
    private const int OldLength = 9;
    private const int VehicleReach = 48;
    private static readonly HashSet<string> Makers = new(StringComparer.Ordinal)
    {
        "MAN", "VW", "BMW", "DAF", "KIA", "SEAT", "FIAT", "FORD", "OPEL", "IVECO", "TATRA", "ŠKODA", "AUDI", "LIAZ", "AVIA", "JAWA", "VOLVO", "SCANIA",
        "RENAULT", "PEUGEOT", "HONDA", "TOYOTA", "MAZDA", "DACIA", "HYUNDAI", "NISSAN", "SUZUKI", "MERCEDES", "CITROËN", "ZETOR", "MULTICAR",
    };
    private static readonly HashSet<string> Makes = new(StringComparer.Ordinal)
    {
        "VW", "BMW", "MAN", "DAF", "JCB", "CAS", "DA", "KIA", "JD", "UAZ", "GAZ", "MT", "ISO", "RAL", "EU", "CZ", "LED", "MB", "GPS", "EN",
        "RAV", "UN", "ADR", "CNG", "LPG", "TDI", "TSI", "HDI", "CRD", "ZT", "ZTS", "UNC", "TZ", "MF", "NH", "T", "U", "S", "V", "E", "C",
    };
    // The districts of 1960 to 2001: vyhláška č. 145/1956 Sb. and those that followed it.
    private static readonly HashSet<string> Districts = new(StringComparer.Ordinal)
    {
        "AA", "AB", "AC", "AD", "AE", "AH", "AI", "AJ", "AK", "AL", "AM", "AN", "AO", "AP", "AR", "AS", "AT", "AU", "AV", "AX", "AY", "AZ",
        "BE", "BI", "BJ", "BK", "BM", "BN", "BO", "BR", "BS", "BV", "BZ", "CB", "CE", "CH", "CK", "CL", "CR", "CV", "DC", "DO", "FI", "FM",
        "GT", "HB", "HK", "HO", "HR", "JC", "JE", "JH", "JI", "JN", "KA", "KD", "KH", "KI", "KL", "KM", "KO", "KR", "KT", "KV", "LB", "LI",
        "LN", "LT", "MB", "ME", "MO", "NA", "NB", "NJ", "OC", "OI", "OL", "OM", "OP", "OS", "OT", "OV", "PA", "PB", "PC", "PE", "PH", "PI",
        "PJ", "PM", "PN", "PR", "PS", "PT", "PU", "PV", "PY", "PZ", "RA", "RK", "RO", "SM", "SO", "ST", "SU", "SY", "TA", "TC", "TP", "TR",
        "TU", "UH", "UL", "UO", "US", "VS", "VY", "ZL", "ZN", "ZR",
    };
    private static readonly Evidence[] ShapeOnly = [PlateShape];
    private static readonly Evidence[] Labelled = [PlateLabel];
    private static readonly Evidence[] OldShape = [PlateShape, PlateCell];
    private static readonly Evidence[] LabelledShape = [PlateLabel, PlateShape];

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("vehicle-plate", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        for (var digit = cursor.NextDigit(0); digit >= 0; digit = cursor.NextDigit(TextChars.DigitsEnd(view, digit)))
        {
            if (Regions.Contains(TextChars.At(view, digit + 1), StringComparison.Ordinal)
                && (NumberEdges.IsFreeStart(view, digit) || IsGlued(view[..digit])))
            {
                TryShape(text, digit, sink);
            }
        }

        var oldTo = ReadOldShapes(text, sink);
        LabelledValues.Add(text, LabelKind.Plate, FindingType.VehiclePlate, Labelled, ReadLabelled, sink);
        return Math.Min(text.Labels.ReadTo, Math.Min(cursor.ReadTo, oldTo));
    }

    // "RZ5B51234"
    private static bool IsGlued(ReadOnlySpan<char> before) =>
        (before.EndsWith("RZ") && !TextChars.IsWord(TextChars.At(before, before.Length - 3)))
        || (before.EndsWith("SPZ") && !TextChars.IsWord(TextChars.At(before, before.Length - 4)));

    private static void TryShape(DetectionText text, int start, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var third = TextChars.At(view, start + 2);
        if (!TextChars.IsDigit(third) && !char.IsAsciiLetterUpper(third))
        {
            return;
        }

        var number = BehindGap(view, start + 3);
        number = TextChars.At(view, number) == '\n' && text.Labels.Has(LabelKind.Plate) ? number + 1 : number;
        var end = TextChars.DigitsEnd(view, number);
        if (end - number == 4 && NumberEdges.IsFreeEnd(view, end))
        {
            var isLabelled = text.Labels.Announces(LabelKind.Plate, start);
            // "5B2-1000": with a hyphen it is a code, unless the text tells of plates.
            var isCode = TextChars.IsDash(TextChars.At(view, start + 3)) && !text.Labels.Has(LabelKind.Plate);
            if (!isLabelled && (isCode || IsBehindCapitals(view, start) || text.Labels.AnnouncesDecoy(start)))
            {
                return;
            }

            sink.Add(new Candidate(
                FindingType.VehiclePlate,
                new TextSpan(start, end),
                isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical,
                isLabelled ? LabelledShape : ShapeOnly));
        }
    }

    // One blank, a hyphen or a dash, with blanks around it at most.
    private static int BehindGap(ReadOnlySpan<char> view, int at)
    {
        at += TextChars.At(view, at) == ' ' ? 1 : 0;
        if (TextChars.IsDash(TextChars.At(view, at)))
        {
            at += TextChars.At(view, at + 1) == ' ' ? 2 : 1;
        }

        return at;
    }

    // "LED 4A2 3000", "CZ 8SD 1234": the name of a product or a mark.
    private static bool IsBehindCapitals(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var word = end;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        return end - word >= 2 && !Makers.Contains(view[word..end].ToString()) && view[word..end].IndexOfAnyInRange('a', 'z') < 0 && end > word
            && !view[word..end].SequenceEqual("RZ") && !view[word..end].SequenceEqual("SPZ");
    }

    // "ABC 12-34", given out up to 2001: beside the word for a vehicle, or alone in a cell where the text tells of
    // plates.
    private static int ReadOldShapes(DetectionText text, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        for (var digit = cursor.NextDigit(0); digit >= 0; digit = cursor.NextDigit(TextChars.DigitsEnd(view, digit)))
        {
            var start = digit - OldLetters - 1;
            if (start < 0 || !IsOldShape(view, start) || text.Labels.AnnouncesDecoy(start))
            {
                continue;
            }

            var isNamed = text.Labels.Announces(LabelKind.Plate, start) || IsBesideVehicle(view, start);
            if (isNamed || (text.Labels.Has(LabelKind.Plate) && (IsCell(view, start) || Districts.Contains(view.Slice(start, 2).ToString()))))
            {
                sink.Add(new Candidate(
                    FindingType.VehiclePlate,
                    new TextSpan(start, start + OldLength),
                    isNamed ? EvidenceStrength.Labelled : EvidenceStrength.Statistical,
                    isNamed ? LabelledShape : OldShape));
            }
        }

        return cursor.ReadTo;
    }

    private static bool IsOldShape(ReadOnlySpan<char> view, int start) => start + OldLength <= view.Length
        && char.IsAsciiLetterUpper(view[start]) && char.IsAsciiLetterUpper(view[start + 1])
        && char.IsAsciiLetterUpper(view[start + 2])
        && view[start + 3] == ' ' && TextChars.DigitsEnd(view, start + 4) == start + 6 && view[start + 6] == '-'
        && TextChars.DigitsEnd(view, start + 7) == start + OldLength
        && !TextChars.IsWord(TextChars.At(view, start - 1)) && NumberEdges.IsFreeEnd(view, start + OldLength);

    private static bool IsBesideVehicle(ReadOnlySpan<char> view, int start)
    {
        var window = view[Math.Max(0, start - VehicleReach)..start];
        var line = window[(window.LastIndexOf('\n') + 1)..];
        foreach (var word in (ReadOnlySpan<string>)["vozid", "vůz", "voz ", "vozem", "auto", "auta", "autem",
            "přívěs", "valník", "dodávk", "vlek", "motocykl", "traktor"])
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing else between two dividers of a line; a tab is one of them.
    private static bool IsCell(ReadOnlySpan<char> view, int start)
    {
        var before = TextChars.At(view, start - 1) == '\t' ? '\t'
            : TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        var behind = TextChars.At(view, start + OldLength) == '\t' ? '\t'
            : TextChars.At(view, TextChars.SkipWhite(view, start + OldLength, lineBreaks: 0));
        return before is '/' or ';' or '|' or '·' or '…' or '\t' or ',' or '–'
            && behind is '/' or '–' or ';' or '|' or '·' or '…' or '\t' or ',' or '\n' or '\0';
    }

    // Old, foreign and personalised plates: capitals and digits, at most one blank or hyphen between groups.
    private static TextSpan? ReadLabelled(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var start = BehindMark(view, place.Start);
        var end = start;
        var count = 0;
        var digits = 0;
        for (var at = start; at < view.Length && at - start <= LongestPlate; at++)
        {
            var c = view[at];
            if (char.IsAsciiLetterUpper(c) || TextChars.IsDigit(c) || (char.IsAsciiLetterLower(c) && at - start is 1 or 2 && at == end && TextChars.IsDigit(view[start])))
            {
                count++;
                digits += TextChars.IsDigit(c) ? 1 : 0;
                end = at + 1;
            }
            else if (at - end > (end - start <= 3 ? 2 : 0) || !(c is ' ' or '-' or '–'))
            {
                break;
            }
        }

        var isPlate = count >= FewestCharacters && digits > 0 && !TextChars.IsWord(TextChars.At(view, end));
        return isPlate && (!place.Label.Rule.IsWeak || IsForeignShape(view, start, end, digits)) ? new TextSpan(start, end) : null;
    }

    // "RZ VSP 88-82" in a cell or behind the word for a vehicle.
    // The town Nitra is no number ("nr").
    private static int BehindMark(ReadOnlySpan<char> view, int start) => view[start..].StartsWith("RZ ") ? start + 3
        : view[start..].StartsWith("SPZ ") ? start + 4
        : view[..start].EndsWith(" NR ") ? start - 3 : start;

    // "polské vozidlo WX 12345", "traktor B01 1234": behind a mere noun the whole has to look like a plate and not like a make.
    private static bool IsForeignShape(ReadOnlySpan<char> view, int start, int end, int digits)
    {
        // "auto 3a4 1234"
        if (end - start is 7 or 8 && TextChars.IsDigit(view[start]) && Regions.Contains(char.ToUpperInvariant(view[start + 1]), StringComparison.Ordinal)
            && TextChars.DigitsEnd(view, end - 4) == end)
        {
            return true;
        }

        var letters = start;
        while (char.IsAsciiLetterUpper(view[letters]))
        {
            letters++;
        }

        var isMake = letters > start && Makes.Contains(view[start..letters].ToString());
        var isOld = letters == start && Regions.Contains(TextChars.At(view, TextChars.DigitsEnd(view, start)), StringComparison.Ordinal);
        return digits is >= 3 and <= 6 && !isMake && (letters - start is 1 or 2 or 3 || isOld) && !NumberEdges.IsAmount(view, end)
            && !(letters - start == 1 && TextChars.At(view, letters) == ' ' && end - letters == 4)
            && TextChars.At(view, end) != '/';
    }
}
