using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Gathers values of the same shape from the rows of persons; how many there are decides whether they count.</summary>
internal sealed class RowTally
{
    private const int MostTownWords = 4;
    private const int OldestJoined = 54;
    private const int ShortestJoint = 6;
    private const int LatestBirth = 2008;

    /// <summary>Dates between a person and a home.</summary>
    public List<TextSpan> Dates { get; } = [];

    /// <summary>Numbers that pass the check of a company number, right beside a person.</summary>
    public List<TextSpan> CompanyIds { get; } = [];

    /// <summary>Days long ago between the identifiers of a person.</summary>
    public List<TextSpan> BirthDates { get; } = [];

    /// <summary>Numbers of the shape of a birth number right behind a person.</summary>
    public List<TextSpan> Numbers { get; } = [];

    /// <summary>Numbers of five to eight digits alone in brackets behind a person.</summary>
    public List<TextSpan> Codes { get; } = [];

    /// <summary>Towns between a person and a date of birth, or behind one.</summary>
    public List<TextSpan> Places { get; } = [];

    /// <summary>What looks like a town behind a date of birth and ends its row; a state ("Zaplaceno") is written so too.</summary>
    public List<TextSpan> LastPlaces { get; } = [];

    /// <summary>Telephone numbers beside an e-mail address or behind a birth number.</summary>
    public List<TextSpan> Phones { get; } = [];

    /// <summary>How many birth numbers were found right behind a person.</summary>
    public int KnownNumbers { get; private set; }

    /// <summary>Counts the birth numbers that are known.</summary>
    public void Count(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row)
    {
        for (var i = row.First + 1; i < row.Limit; i++)
        {
            KnownNumbers += resolved[i].Type == FindingType.BirthNumber
                && row.Before(view, resolved, resolved[i].Span.Start) is { Type: FindingType.Person } ? 1 : 0;
        }
    }

    /// <summary>Reads the number that begins at <paramref name="at"/>; gives the offset behind it.</summary>
    public int ReadNumber(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row, int at)
    {
        var end = TextChars.DigitsEnd(view, at);
        if (!NumberEdges.IsFreeStart(view, at))
        {
            return end;
        }

        var before = row.Before(view, resolved, at);
        var isBehindPerson = before is { Type: FindingType.Person };
        var date = CzechDate.End(view, at);
        if (isBehindPerson && date > 0 && row.Behind(view, resolved, date) is { Type: FindingType.Address })
        {
            Dates.Add(new TextSpan(at, date));
            return date;
        }

        if (date - at >= ShortestJoint && before is not null && IsAmongIdentifiers(view, resolved, row, at, date, before.Type))
        {
            BirthDates.Add(new TextSpan(at, date));
            return date;
        }

        if (end - at == CompanyNumber.Digits && CompanyNumber.HasValidCheck(view[at..end]) && NumberEdges.IsFreeEnd(view, end)
            && row.IsFree(resolved, at, end) && (isBehindPerson || (row.NamesPerson(resolved) && row.IsCell(view, resolved, at, end)) || row.Behind(view, resolved, end) is { Type: FindingType.Person }))
        {
            CompanyIds.Add(new TextSpan(at, end));
            return end;
        }

        var number = RowBirths.NumberEnd(view, at);
        if (isBehindPerson && number > 0 && row.IsFree(resolved, at, number) && IsOldBirth(view[at..number]))
        {
            Numbers.Add(new TextSpan(at, number));
            return number;
        }

        var mark = view[..at].EndsWith("(ID ", StringComparison.OrdinalIgnoreCase) ? at - "ID ".Length : at;
        var isNumbered = row.Before(view, resolved, mark) is { Type: FindingType.Person };
        var isBracketed = isNumbered && TextChars.At(view, mark - 1) == '(' && TextChars.At(view, end) is ')' or ',';
        if (isBracketed && end - at is >= 5 and <= 8)
        {
            Codes.Add(new TextSpan(at, end));
            return end;
        }

        return ReadPhone(view, resolved, row, at, before);
    }

    // "Jan Novák, IČO 12345679, 3. 3. 1944, SPZ …": a day long ago between the identifiers of somebody who has no other.
    private static bool IsAmongIdentifiers(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row, int start, int end, FindingType before)
    {
        var isFact = before is FindingType.CompanyId or FindingType.TaxId or FindingType.BirthNumber or FindingType.Databox or FindingType.IdDocument
            or FindingType.BankAccount or FindingType.VehiclePlate or FindingType.Email or FindingType.Phone
            || (before is FindingType.Address && row.Behind(view, resolved, end) is { Type: FindingType.BankAccount or FindingType.Phone or FindingType.Email or FindingType.Databox });
        var year = YearAt(view, start, end);
        if (before is FindingType.BirthDate && IsOfCouple(resolved, row, start) && year is >= 1915 and <= LatestBirth)
        {
            return row.IsFree(resolved, start, end);
        }

        if (!isFact || year is < 1915 or > LatestBirth || TextChars.At(view, end) is not (',' or ';' or '|' or '\t' or ')'))
        {
            return false;
        }

        var hasPerson = false;
        for (var i = row.First; i < row.Limit; i++)
        {
            hasPerson |= resolved[i].Type == FindingType.Person && resolved[i].Span.End <= start;
            if (resolved[i].Type == FindingType.BirthDate)
            {
                return false;
            }
        }

        return hasPerson && row.IsFree(resolved, start, end);
    }

    // "26.5.51": two digits are those of the last century, unless they would be in the future of people who sign.
    private static int YearAt(ReadOnlySpan<char> view, int start, int end)
    {
        var digits = end - TextChars.DigitsStart(view, end);
        return digits is 2 or 4 && end - digits > start && int.TryParse(view[(end - digits)..end], System.Globalization.CultureInfo.InvariantCulture, out var year)
            ? digits == 4 ? year : year + (year > 25 ? 1900 : 2000) : 0;
    }

    // "Otto a Marie Tejklovi | 3. 12. 1942, 27. 7. 1956": two people before the two dates.
    private static bool IsOfCouple(IReadOnlyList<Candidate> resolved, PersonRow row, int start)
    {
        var (persons, dates) = (0, 0);
        for (var i = row.First; i < row.Limit && resolved[i].Span.End <= start; i++)
        {
            persons += resolved[i].Type == FindingType.Person ? 1 : 0;
            dates += resolved[i].Type == FindingType.BirthDate ? 1 : 0;
        }

        return persons > dates && dates > 0;
    }

    private int ReadPhone(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row, int at, Candidate? before)
    {
        var end = TextChars.DigitsEnd(view, at);
        var last = end - at == 3 ? DigitGroups.EndOfThrees(view, at, allowsPairs: true) : end - at == 9 ? end : 0;
        var isNear = last > 0 && (before is { Type: FindingType.Email or FindingType.BirthNumber }
            || row.Behind(view, resolved, last) is { Type: FindingType.Email });
        var isGrouped = last - at > 9 && view[at] is >= '2' and <= '7';
        if (isNear && PhonePlan.IsMobile(view[at..]) | PhonePlan.IsLand(view[at..]) | isGrouped && row.IsFree(resolved, at, last)
            && row.IsCell(view, resolved, at, last) && !NumberEdges.IsAmount(view, last))
        {
            Phones.Add(new TextSpan(at, last));
            return last;
        }

        return end;
    }

    // Nine digits have no check digit; ten were tried by the detector.
    private static bool IsOldBirth(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[10];
        var count = 0;
        foreach (var c in value)
        {
            if (TextChars.IsDigit(c) && count < digits.Length)
            {
                digits[count++] = c;
            }
        }

        return count == 9 && (digits[0] - '0') * 10 + digits[1] - '0' < OldestJoined && BirthNumber.Of(digits[..9]).HasDate;
    }

    /// <summary>Reads the towns beside a date of birth: the whole of a cell between it and the value before or behind.</summary>
    public void ReadPlaces(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, PersonRow row)
    {
        for (var i = row.First; i < row.Limit; i++)
        {
            var isLast = i + 1 == row.Limit;
            var isBirth = resolved[i].Type is FindingType.BirthDate or FindingType.BirthNumber or FindingType.IdDocument
                || (!isLast && resolved[i].Type == FindingType.Person && resolved[i + 1].Type == FindingType.BirthDate);
            if (isBirth && resolved[i].Span.End < row.End && Town(view, resolved[i].Span.End, isLast ? row.End : resolved[i + 1].Span.Start) is { } town)
            {
                (isLast ? LastPlaces : Places).Add(town);
            }
        }
    }

    private static bool IsDivider(char c) => c is ';' or ',' or '|' or '\t' or ' ' or '–' or '/' or '·' or '→';

    private static TextSpan? Town(ReadOnlySpan<char> view, int start, int end)
    {
        if (end - start < 5 || !IsDivider(view[start]))
        {
            return null;
        }

        var first = start;
        while (first < end && IsDivider(view[first]))
        {
            first++;
        }

        // The cell may be followed by others that nobody names ("Opava · astma · plnění na").
        var cell = view[first..end].IndexOfAny(";|\t·→");
        var dash = view[first..end].IndexOf(" – ", StringComparison.Ordinal);
        var last = first + Math.Min(cell < 0 ? end - first : cell, dash < 0 ? end - first : dash);
        while (last > first && (IsDivider(view[last - 1]) || view[last - 1] == '\r'))
        {
            last--;
        }

        var isCell = first > start && last - first >= 3 && char.IsUpper(view[first]) && char.IsLower(view[first + 1]);
        var words = 1;
        for (var i = first; i < last; i++)
        {
            words += view[i] == ' ' ? 1 : 0;
            isCell &= char.IsLetter(view[i]) || view[i] is ' ' or '-';
        }

        return isCell && words <= MostTownWords && char.IsUpper(view[first + view[first..last].LastIndexOf(' ') + 1])
            ? new TextSpan(first, last) : null;
    }
}
