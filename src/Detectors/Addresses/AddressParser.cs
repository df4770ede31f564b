using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Puts the parts of an address together, over commas and line ends.</summary>
/// <param name="text">Text.</param>
/// <param name="streets">Reads streets.</param>
/// <param name="numbers">Reads house numbers and postal codes.</param>
/// <param name="towns">Reads towns.</param>
/// <param name="persons">Persons found so far: no part of an address begins with one.</param>
internal sealed class AddressParser(
    TokenizedText text, StreetNames streets, HouseNumbers numbers, TownNames towns, PersonPlaces persons)
{
    private const int MostParts = 7;
    private const int MostTowns = 3;
    private const int ColumnGap = 3;
    private const int MostTokens = 30;
    private const int LongestLine = 300;

    // Columns of a text that was taken from pages don't stand exactly below each other.
    private const int ColumnSlack = 10;

    private readonly AddressTail tail = new(text, towns, persons);
    private readonly EnglishStreets english = new(text);

    /// <summary>Reads as much of an address as begins at token <paramref name="index"/>.</summary>
    /// <param name="index">First token.</param>
    /// <param name="afterHome">Whether "bytem" or a word like it stands before: then small letters may be names and a
    /// foreign postal code may follow.</param>
    public AddressParts Read(int index, bool afterHome)
    {
        var parts = new AddressParts { First = index, End = index };
        for (var count = 0; count < MostParts; count++)
        {
            var start = count == 0 ? index : SkipSeparator(BeforeTown(parts));
            if (start < 0 || (count > 0 && (persons.BeginsAt(start) || IsInOtherColumn(index, start))) || !TryReadPart(start, afterHome, ref parts))
            {
                break;
            }
        }

        return parts;
    }

    // "Jan Novák          Obec Kyjov" above "Kobylí 340          Dlouhá 3": the line end leads to another column.
    private bool IsInOtherColumn(int first, int next)
    {
        // "bytem:          Luční 5," above "588 13 Polná": a line without columns goes on behind a comma and behind a label.
        var isPlain = !HasColumns(next);
        if (text.Tokens[next].LinesBefore == 0 || (isPlain && text.IsMark(next - 1, ',')))
        {
            return false;
        }

        for (var index = first; index > 0 && index > first - MostParts && text.Tokens[index].LinesBefore == 0; index--)
        {
            if (text.Tokens[index].BlanksBefore >= ColumnGap)
            {
                return !(isPlain && text.IsMark(index - 1, ':')) && Math.Abs(OffsetOf(index) - OffsetOf(next)) > ColumnSlack;
            }
        }

        return false;
    }

    private bool HasColumns(int first)
    {
        for (var index = first + 1; index < text.Tokens.Length && text.Tokens[index].LinesBefore == 0 && index < first + MostTokens; index++)
        {
            if (text.Tokens[index].BlanksBefore >= ColumnGap)
            {
                return true;
            }
        }

        return false;
    }

    // Place in the line; what stands farther than a line reaches is all the same.
    private int OffsetOf(int index)
    {
        var end = text.Tokens[index].Start;
        var from = Math.Max(0, end - LongestLine);
        return end - from - text.View.AsSpan(from, end - from).LastIndexOf('\n') - 1;
    }

    private bool TryReadPart(int start, bool afterHome, ref AddressParts parts) =>
        TryReadPostalCode(start, ref parts) || TryReadForeignTown(start, afterHome, ref parts)
            || TryReadBox(start, ref parts) || TryReadTail(start, afterHome, ref parts)
            || TryReadEnglish(start, ref parts) || TryReadStreet(start, afterHome, ref parts) || TryReadNumber(start, ref parts) || TryReadCounty(start, ref parts)
            || TryReadTown(start, afterHome, ref parts) || (afterHome && TryReadPlainTown(start, ref parts))
            || TryReadFlat(start, afterHome, ref parts);

    private bool TryReadBox(int start, ref AddressParts parts)
    {
        var end = parts.End == parts.First ? tail.PostBox(start) : -1;
        parts.HasNumber |= end > 0;
        parts.End = Math.Max(parts.End, end);
        return end > 0;
    }

    private bool TryReadTail(int start, bool afterHome, ref AddressParts parts)
    {
        var end = parts.HasNumber || parts.HasTown ? tail.Read(start, afterHome) : -1;
        if (end > 0 && !parts.HasNumber && numbers.Read(end, out _, out _) is > 0 and var house)
        {
            parts.HasNumber = true;
            end = house;
        }

        parts.End = Math.Max(parts.End, end);
        return end > 0;
    }

    private bool TryReadEnglish(int start, ref AddressParts parts)
    {
        var end = parts.HasNumber ? -1 : english.Read(start);
        if (end < 0)
        {
            return false;
        }

        parts.HasNumber = parts.HasStreetWord = true;
        parts.End = english.BehindTown(end);
        parts.HasTown |= parts.End > end;
        return true;
    }

    private bool TryReadPostalCode(int start, ref AddressParts parts)
    {
        var end = parts.HasPostalCode ? -1 : numbers.PostalCode(start);
        if (end < 0)
        {
            return false;
        }

        parts.HasPostalCode = true;
        parts.End = end;
        var next = SkipSeparator(end) is var beside and >= 0 ? beside : end;
        var town = next >= text.Tokens.Length || (parts.HasTown && next != end) || IsPerson(next, next == end) ? -1 : towns.PostTown(next);
        if (town > 0 && (text.Tokens[next].LinesBefore == 0 || IsWrappedTown(next, town, parts)) && numbers.Read(town, out _, out _) < 0)
        {
            parts.HasTown = true;
            parts.IsTownKnown = true;
            parts.End = town;
        }

        return true;
    }

    // "340 04 Železná Ruda": right behind a postal code a known place of several words is no person, however much it reads like one.
    private bool IsPerson(int first, bool isBesideCode) => persons.BeginsAt(first) && !(isBesideCode && text.Tokens[first].LinesBefore == 0
        && towns.PostTown(first) is var end && end > first + 1 && towns.IsKnown(first, end));

    // "Lhota 132, 588 61" at the end of a line, "Lhota," in the next: the village once more, or a known town that closes its item.
    private bool IsWrappedTown(int first, int end, in AddressParts parts) => text.Tokens[first].LinesBefore == 1 && parts.HasNumber
        && (text.FoldedOf(text.Tokens[first]).SequenceEqual(text.FoldedOf(text.Tokens[parts.First])) || (text.IsMark(end, ',') && towns.IsKnown(first, end)));

    // "Hauptstraße 12, 1010 Wien", "Polna 4, 48-370 Paczków": a foreign code and a town behind a street.
    private bool TryReadForeignTown(int start, bool afterHome, ref AddressParts parts)
    {
        var town = parts is { HasNumber: true, HasPostalCode: false } && (afterHome || text.IsMark(start - 1, ',') || BeginsPostLine(start)) ? BehindForeignCode(start) : -1;
        var end = town > 0 && town < text.Tokens.Length && text.Tokens[town] is { IsCapital: true, LinesBefore: 0, Length: > 2, BlanksBefore: < ColumnGap }
            ? towns.Town(town, out _) : -1;

        // Four digits that read like a year are a code only behind "bytem" or where the item ends with the town.
        var isYear = text.Tokens[start].Length == 4 && text.FoldedOf(text.Tokens[start])[..2] is "19" or "20";
        var isClosed = end == text.Tokens.Length || (end > 0 && (text.Tokens[end].LinesBefore > 0 || IsClosing(end)));
        if (end < 0 || (isYear && !afterHome && !isClosed))
        {
            return false;
        }

        parts.HasPostalCode = parts.HasTown = true;
        parts.End = end;
        return true;
    }

    // "Lindenstraße 8" above "94234 Viechtach", which is all that its line holds
    private bool BeginsPostLine(int start) => text.Tokens[start] is { Kind: TokenKind.Number, Length: 5, LinesBefore: 1 } && start + 1 < text.Tokens.Length
        && text.Tokens[start + 1] is { Shape: WordShape.Capitalised, LinesBefore: 0, BlanksBefore: 1 }
        && (start + 2 == text.Tokens.Length || text.Tokens[start + 2].LinesBefore > 0);

    private int BehindForeignCode(int start)
    {
        var token = text.Tokens[start];
        var isWhole = token is { Kind: TokenKind.Number, Length: 4 or 5 };
        var isSplit = token is { Kind: TokenKind.Number, Length: 2 } && start + 2 < text.Tokens.Length && text.IsMark(start + 1, '-')
            && text.Tokens[start + 1].IsGlued && text.Tokens[start + 2] is { Kind: TokenKind.Number, Length: 3, IsGlued: true };
        return isWhole ? start + 1 : isSplit ? start + 3 : -1;
    }

    private bool TryReadStreet(int start, bool anyCase, ref AddressParts parts)
    {
        if (parts.HasNumber)
        {
            return false;
        }

        var name = streets.Read(start, anyCase, out var hasStreetWord);
        if (name < 0)
        {
            return false;
        }

        towns.Town(start, out var isVillage);
        var end = numbers.Read(name, anyCase || hasStreetWord || parts.IsTownKnown, out var isDouble, out var hasLabel);
        end = end < 0 && (hasStreetWord || isVillage || parts.HasPostalCode || parts.HasTown || (anyCase && !text.IsLowerCase)) ? numbers.BehindLineEnd(name) : end;
        if (end < 0 || (towns.IsCityWithDistricts(start) && name == start + 1 && !isDouble && !hasLabel))
        {
            return false;
        }

        parts.HasNumber = true;
        parts.HasDoubleNumber = isDouble;
        parts.HasNumberLabel = hasLabel;
        parts.HasStreetWord = hasStreetWord;
        parts.IsTownKnown |= isVillage;
        parts.End = end;
        return true;
    }

    // "Nová Ves, č. p. 12"
    private bool TryReadNumber(int start, ref AddressParts parts)
    {
        var end = parts.HasNumber || (!parts.HasTown
            && parts.End > parts.First) ? -1 : numbers.Read(start, out _, out var hasLabel) is var read
            && hasLabel ? read : -1;
        if (end < 0)
        {
            return false;
        }

        parts.HasNumber = parts.HasNumberLabel = true;
        parts.End = end;
        return true;
    }

    private bool TryReadTown(int start, bool afterHome, ref AddressParts parts)
    {
        var end = towns.Town(start, out var isKnown);
        if (end < 0 || parts.Towns >= MostTowns || (!isKnown && !IsUnknownTown(start, afterHome, parts)))
        {
            return false;
        }

        parts.HasTown = true;
        parts.Towns++;
        parts.IsTownKnown |= isKnown;
        parts.End = end + (parts.HasNumber && towns.IsPostOffice(end) ? 1 : 0);
        return true;
    }

    // "zahradní 71, 286 01 čáslav"
    private bool TryReadPlainTown(int start, ref AddressParts parts)
    {
        if (parts.HasTown || parts is { HasNumber: false, HasPostalCode: false }
            || text.Tokens[start] is not { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > 3, LinesBefore: 0 }
            || text.Tokens[start].Roles != WordRoles.None || !towns.IsKnown(start, start + 1))
        {
            return false;
        }

        parts.HasTown = parts.IsTownKnown = true;
        parts.End = start + 1;
        return true;
    }

    // "Dlouhá 12, byt č. 5", "Dlouhá 12, 3. patro"
    private bool TryReadFlat(int start, bool afterHome, ref AddressParts parts)
    {
        if (!parts.HasNumber || !text.IsMark(start - 1, ',') || (!afterHome && !text.HasWord(start, "byt")))
        {
            return false;
        }

        var isFloor = text.Tokens[start] is { Kind: TokenKind.Number, Length: 1 or 2 } && text.IsMark(start + 1, '.')
            && (text.HasWord(start + 2, "patro") || text.HasWord(start + 2, "np") || text.HasWord(start + 2, "podlazi"));
        var flat = text.HasWord(start, "byt") ? start + 1 : -1;
        flat += flat > 0 && text.HasWord(flat, "c") ? text.IsMark(flat + 1, '.') ? 2 : 1 : 0;
        var isFlat = flat > 0 && flat < text.Tokens.Length && text.Tokens[flat].Kind is TokenKind.Number or TokenKind.Code;
        if (!isFloor && !isFlat)
        {
            return false;
        }

        parts.End = isFloor ? start + 3 : flat + 1;
        return true;
    }

    // "Semilovice, U Splavu 7" and "Akátová 88, Žitnov;": a town that no lexicon holds is told by its neighbours.
    private bool IsUnknownTown(int start, bool afterHome, in AddressParts parts)
    {
        // Behind "bytem" no person is named: a word that is spelt like a surname is a town.
        var end = afterHome && !text.IsLowerCase ? towns.Town(start, out _) : towns.UnknownTown(start);
        if (end < 0)
        {
            return false;
        }

        if (parts.End == parts.First)
        {
            return (text.IsMark(end, ',') && english.Read(end + 1) > 0) || (text.IsMark(end, ',') && streets.Read(end + 1, anyCase: false, out var isStreet) is > 0 and var name
                && (numbers.Read(name, isStreet, out _, out _) > 0 || (isStreet && numbers.BehindLineEnd(name) > 0))) || IsTownOfHome(start, end);
        }

        var isClosed = end == text.Tokens.Length || text.Tokens[end].LinesBefore > 0
            || text.Tokens[end].BlanksBefore >= ColumnGap || IsClosing(end) || numbers.PostalCode(end) > 0;
        return parts is { HasNumber: true, HasTown: false, HasPostalCode: false } && text.IsMark(start - 1, ',')
            && isClosed;
    }

    // "bytem Lvov, Ukrajina", "žije ve Freitalu a mluví"
    private bool IsTownOfHome(int start, int end)
    {
        if (LivedTown.LeadsTo(text, start))
        {
            return LivedTown.EndsAt(text, start, end);
        }

        var label = start - (text.IsMark(start - 1, ':') ? 2 : 1);
        return (text.HasWord(label, "bytem") || text.HasWord(label, "bydliste") || text.HasWord(label, "bytom")) && text.Tokens[start] is { Shape: WordShape.Capitalised, Length: > 2 }
            && (end == text.Tokens.Length || text.Tokens[end].LinesBefore > 0 || IsClosing(end));
    }

    private bool IsClosing(int index) => text.Tokens[index].Kind == TokenKind.Mark
        && text.View[text.Tokens[index].Start] is ',' or ';' or ')' or '–' or '/' or '|' or '.' or ':';

    // "okres Olomouc", "okr. Olomouc"
    private bool TryReadCounty(int start, ref AddressParts parts)
    {
        if (!text.HasWord(start, "okres") && !text.HasWord(start, "okr"))
        {
            return false;
        }

        var end = towns.Town(start + (text.IsMark(start + 1, '.') ? 2 : 1), out _);
        parts.End = Math.Max(end, parts.End);
        return end > 0;
    }

    // "Lidická 88 v obci Hodonín"
    private int BeforeTown(in AddressParts parts) => parts.HasNumber && !parts.HasTown && text.HasWord(parts.End, "v")
        && (text.HasWord(parts.End + 1, "obci") || text.HasWord(parts.End + 1, "meste") || text.HasWord(parts.End + 1, "mestysi")) ? parts.End + 2 : parts.End;

    // A comma, a dash or one line end keeps an address together.
    private int SkipSeparator(int index)
    {
        if (index < text.Tokens.Length && text.Tokens[index] is { LinesBefore: 0, BlanksBefore: >= ColumnGap })
        {
            return -1;
        }

        if (text.IsMark(index, ',') || text.IsMark(index, '–') || text.IsMark(index, '-'))
        {
            index++;
        }

        // "Obec: Říčany" in a form
        if (index < text.Tokens.Length && text.Tokens[index].LinesBefore == 1 && text.IsMark(index + 1, ':')
            && (text.HasWord(index, "obec") || text.HasWord(index, "mesto")))
        {
            return index + 2;
        }

        return index < text.Tokens.Length && text.Tokens[index].LinesBefore <= 1 ? index : -1;
    }
}
