using System.Buffers;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Reads house numbers; every reader returns the index behind the part, or -1.</summary>
internal sealed class HouseNumbers(TokenizedText text)
{
    private const int WideGap = 3;

    private static readonly SearchValues<char> MisreadDigits = SearchValues.Create("0123456789lOI");

    private readonly NumberNeighbours neighbours = new(text);

    /// <summary>House number: "12", "12a", "123/45", "č. p. 12", "čp. 12", "č. ev. 3".</summary>
    public int Read(int index, out bool isDouble, out bool hasLabel) => Read(index, isOfAddress: false, out isDouble, out hasLabel);

    /// <summary>House number, where <paramref name="isOfAddress"/> tells that an address stands before it, whatever word follows.</summary>
    public int Read(int index, bool isOfAddress, out bool isDouble, out bool hasLabel)
    {
        var position = Label(index);
        var isLabelled = position > index;
        hasLabel = isLabelled && !IsMereNumberSign(index, position);
        isDouble = false;
        if (!IsNumber(position) || text.Tokens[position].BlanksBefore >= WideGap
            || (!isLabelled && text.Tokens[position].LinesBefore > 0 && !LeadsToPostalCode(position)))
        {
            return -1;
        }

        position++;
        if (IsOrientation(position))
        {
            if (isLabelled && !hasLabel)
            {
                return -1;
            }

            isDouble = text.Tokens[position + 1].Length > 1 || !IsLetter(position + 1) || IsRomanPart(position + 1);
            position += 2;
        }

        position += IsSpacedLetter(position) ? 1 : 0;
        return neighbours.IsOther(position, isDouble || hasLabel || isOfAddress) ? -1 : position;
    }

    /// <summary>House number alone at the start of the line behind a street, before the rest of the sentence ("Tř. 9. května" at the end of a
    /// line, "612, on" in the next).</summary>
    public int BehindLineEnd(int index)
    {
        if (!IsNumber(index) || text.Tokens[index] is not { LinesBefore: 1, BlanksBefore: < WideGap })
        {
            return -1;
        }

        var end = IsOrientation(index + 1) ? index + 3 : index + 1;
        var isClosed = text.IsMark(end, ',') || text.IsMark(end, ';') || (text.IsMark(end, ')') && !text.IsMark(index - 1, '.'))
            || (text.IsMark(end, '.') && (end + 1 == text.Tokens.Length || text.Tokens[end + 1].LinesBefore > 0
                || (text.Tokens[index].Length > 2 && text.Tokens[end + 1].IsCapital && text.IsWrapped(index))));
        return isClosed ? end : -1;
    }

    /// <summary>Whether "č. p." or a word like it begins at <paramref name="index"/> and a number follows.</summary>
    public bool IsLabelledNumber(int index) => Label(index) is var number && number > index && IsNumber(number);

    /// <summary>Postal code: "784 01", "78401", "PSČ: 784 01", and "911 05 Trenčín" of Slovakia.</summary>
    public int PostalCode(int index)
    {
        var tokens = text.Tokens;
        var position = text.HasWord(index, "psc") ? index + 1 : index;
        position += position > index && (text.IsMark(position, ':') || text.IsMark(position, '.')) ? 1 : 0;
        if (position >= tokens.Length || tokens[position].Kind is not (TokenKind.Number or TokenKind.Code))
        {
            return -1;
        }

        var isCzech = text.View[tokens[position].Start] is >= '1' and <= '7';
        if (tokens[position] is { Kind: TokenKind.Number, Length: 5 })
        {
            return !isCzech || neighbours.IsAmount(position + 1) ? -1 : position + 1;
        }

        // "588l3", "588 l3": a digit that was read as a letter.
        if (tokens[position] is { Kind: TokenKind.Code, Length: 5 } && isCzech && IsMisread(text.View.AsSpan(tokens[position].Start, 5)))
        {
            return position + 1;
        }

        // "55O O1"
        if (tokens[position] is { Kind: TokenKind.Code, Length: 3 } && isCzech && IsMisread(text.View.AsSpan(tokens[position].Start, 3)) && position + 1 < tokens.Length
            && tokens[position + 1] is { Kind: TokenKind.Code or TokenKind.Number, Length: 2, LinesBefore: 0, BlanksBefore: 1 }
            && !text.View.AsSpan(tokens[position + 1].Start, 2).ContainsAnyExcept(MisreadDigits))
        {
            return position + 2;
        }

        var isSplit = tokens[position] is { Kind: TokenKind.Number, Length: 3 } && position + 1 < tokens.Length
            && tokens[position + 1].Kind == TokenKind.Number
            && tokens[position + 1].Length == 2
            && (tokens[position + 1].LinesBefore == 0 || IsTownBehindLineEnd(position + 1));
        return isSplit && !neighbours.IsAmount(position + 2) && (isCzech || LeadsToTown(position)) ? position + 2 : -1;
    }

    /// <summary>Whether the token is a unit of money or size, or a number goes on.</summary>
    public bool IsOther(int next) => neighbours.IsOther(next, false);

    // A Slovak code only where it stands between a street and a town.
    private bool LeadsToTown(int code) => text.IsMark(code - 1, ',') && code + 2 < text.Tokens.Length
        && text.Tokens[code + 2] is { IsCapital: true, LinesBefore: 0, Length: > 2, BlanksBefore: < WideGap };

    // "12/5", "12/II": the slash belongs to the number, it doesn't divide cells; "12/2020" is the number of a file.
    private bool IsOrientation(int slash)
    {
        var part = slash + 1;
        if (!text.IsMark(slash, '/') || part >= text.Tokens.Length
            || (!text.Tokens[slash].IsGlued && !text.Tokens[part].IsGlued))
        {
            return false;
        }

        return IsRomanPart(part) || IsLetter(part) || (IsNumber(part) && !IsYear(part));
    }

    private bool IsYear(int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 }
        && text.FoldedOf(text.Tokens[index])[..2] is "19" or "20";

    // "Luční 12 A, Polná"
    private bool IsSpacedLetter(int index) => index + 1 < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Word, Length: 1, IsCapital: true, LinesBefore: 0, BlanksBefore: 1 }
        && text.FoldedOf(text.Tokens[index])[0] <= 'f' && text.IsMark(index + 1, ',');

    // "12/A"
    private bool IsLetter(int index) => text.Tokens[index] is { Kind: TokenKind.Word, Length: 1, IsGlued: true };

    // "61/II"
    private bool IsRomanPart(int index) => text.Tokens[index].IsGlued
        && text.Tokens[index].Shape is WordShape.Upper or WordShape.Initial
        && text.FoldedOf(text.Tokens[index]).IndexOfAnyExcept("iv") < 0;

    // "Vinohradská" at the end of a line, "77, 466 01 Jablonec" or "77/5, 466 01 Jablonec" in the next.
    private bool LeadsToPostalCode(int number)
    {
        var end = IsOrientation(number + 1) ? number + 3 : number + 1;
        return text.Tokens[number].LinesBefore == 1 && text.IsMark(end, ',') && PostalCode(end + 1) > 0;
    }

    // "466" at the end of a line, "01 Jablonec" in the next.
    private bool IsTownBehindLineEnd(int index) => text.Tokens[index].LinesBefore == 1 && index + 1 < text.Tokens.Length
        && text.Tokens[index + 1] is { IsCapital: true, LinesBefore: 0, BlanksBefore: < WideGap };

    // "Záměr č. 12": the sign alone makes no house.
    private bool IsMereNumberSign(int index, int end)
    {
        for (var position = index; position < end; position++)
        {
            if (text.Tokens[position].Kind == TokenKind.Word
                && text.FoldedOf(text.Tokens[position]) is not ("c" or "cis" or "cislo" or "cisla"))
            {
                return false;
            }
        }

        return true;
    }

    private int Label(int index)
    {
        var position = index + (text.IsMark(index, ',') && IsFirstLabelWord(index + 1) ? 1 : 0);
        if (!IsFirstLabelWord(position))
        {
            return index;
        }

        while (IsLabelWord(position))
        {
            position++;
            position += text.IsMark(position, '.') || text.IsMark(position, ':') ? 1 : 0;
        }

        return position;
    }

    // "p. č. 12" is a parcel, "č. p. 12" a house.
    private bool IsFirstLabelWord(int index) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index].Kind == TokenKind.Word
        && (text.FoldedOf(text.Tokens[index]) is "c" or "cp" or "ce" or "ev" or "evid" or "cislo" or "cisla" or "popisne" or "evidencni"
            || (text.HasWord(index, "e") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "c")));

    private bool IsLabelWord(int index) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "c" or "cp" or "ce" or "p" or "o" or "or" or "e" or "ev" or "evid" or "cis" or "cislo" or "cisla" or "popisne"
        or "popisneho" or "orientacni" or "evidencni" or "d";

    // "l4", "3l": a one that was read as an l.
    private static bool IsMisread(ReadOnlySpan<char> code) => !code.ContainsAnyExcept(MisreadDigits) && (code[0] is 'l' || char.IsAsciiDigit(code[0]));

    private bool IsNumber(int index)
    {
        if ((uint)index >= (uint)text.Tokens.Length)
        {
            return false;
        }

        var token = text.Tokens[index];
        return (token.Kind == TokenKind.Number && token.Length <= 4 && text.View[token.Start] != '0')
            || (token is { Kind: TokenKind.Code, Length: >= 2 and <= 4 } && IsMisread(text.View.AsSpan(token.Start, token.Length)))
            || (token.Kind == TokenKind.Code && token.Length <= 5 && char.IsDigit(text.View[token.Start])
            && char.IsLetter(text.View[token.End - 1])
                && char.IsDigit(text.View[token.End - 2]));
    }
}
