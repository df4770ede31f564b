using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Puts the parts of an address together, over commas and line ends.</summary>
internal sealed class AddressParser(TokenizedText text, AddressGrammar grammar)
{
    private const int MostParts = 7;
    private const int MostTowns = 3;
    private const int ColumnGap = 3;

    /// <summary>Reads as much of an address as begins at token <paramref name="index"/>.</summary>
    public AddressParts Read(int index)
    {
        var parts = new AddressParts { First = index, End = index };
        for (var count = 0; count < MostParts; count++)
        {
            var start = count == 0 ? index : SkipSeparator(parts.End);
            if (start < 0 || !TryReadPart(start, ref parts))
            {
                break;
            }
        }

        return parts;
    }

    private bool TryReadPart(int start, ref AddressParts parts) =>
        TryReadPostalCode(start, ref parts) || TryReadStreet(start, ref parts) || TryReadNumber(start, ref parts)
            || TryReadTown(start, ref parts) || TryReadCounty(start, ref parts);

    private bool TryReadPostalCode(int start, ref AddressParts parts)
    {
        var end = parts.HasPostalCode ? -1 : grammar.PostalCode(start);
        if (end < 0)
        {
            return false;
        }

        parts.HasPostalCode = true;
        parts.End = end;
        var next = SkipSeparator(end) is var beside and >= 0 ? beside : end;
        var town = next >= text.Tokens.Length || parts.HasTown ? -1 : grammar.PostTown(next);
        if (town > 0 && text.Tokens[next].LinesBefore == 0 && grammar.HouseNumber(town, out _, out _) < 0)
        {
            parts.HasTown = true;
            parts.IsTownKnown = true;
            parts.End = town;
        }

        return true;
    }

    private bool TryReadStreet(int start, ref AddressParts parts)
    {
        if (parts.HasNumber)
        {
            return false;
        }

        var name = grammar.StreetName(start, out var hasStreetWord);
        if (name < 0)
        {
            return false;
        }

        var end = grammar.HouseNumber(name, out var isDouble, out var hasLabel);
        if (end < 0 || (grammar.IsCityWithDistricts(start) && name == start + 1 && !isDouble && !hasLabel))
        {
            return false;
        }

        grammar.Town(start, out var isVillage);
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
            && parts.End > parts.First) ? -1 : grammar.HouseNumber(start, out _, out var hasLabel) is var read
            && hasLabel ? read : -1;
        if (end < 0)
        {
            return false;
        }

        parts.HasNumber = parts.HasNumberLabel = true;
        parts.End = end;
        return true;
    }

    private bool TryReadTown(int start, ref AddressParts parts)
    {
        var end = grammar.Town(start, out var isKnown);
        if (end < 0 || parts.Towns >= MostTowns || (!isKnown && !IsUnknownTown(start, parts)))
        {
            return false;
        }

        parts.HasTown = true;
        parts.Towns++;
        parts.IsTownKnown |= isKnown;
        parts.End = end;
        return true;
    }

    // "Semilovice, U Splavu 7" and "Akátová 88, Žitnov;": a town that no lexicon holds is told by its neighbours.
    private bool IsUnknownTown(int start, in AddressParts parts)
    {
        var end = grammar.UnknownTown(start);
        if (end < 0)
        {
            return false;
        }

        if (parts.End == parts.First)
        {
            return text.IsMark(end, ',') && grammar.StreetName(end + 1, out _) is > 0 and var name
                && grammar.HouseNumber(name, out _, out _) > 0;
        }

        var isClosed = end == text.Tokens.Length || text.Tokens[end].LinesBefore > 0 || text.IsMark(end, ',')
            || text.IsMark(end, ';')
            || text.IsMark(end, ')') || text.IsMark(end, '–');
        return parts is { HasNumber: true, HasTown: false, HasPostalCode: false } && text.IsMark(start - 1, ',')
            && isClosed;
    }

    // "okres Olomouc", "okr. Olomouc"
    private bool TryReadCounty(int start, ref AddressParts parts)
    {
        if (!text.HasWord(start, "okres") && !text.HasWord(start, "okr"))
        {
            return false;
        }

        var end = grammar.Town(start + (text.IsMark(start + 1, '.') ? 2 : 1), out _);
        parts.End = Math.Max(end, parts.End);
        return end > 0;
    }

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
