namespace Clona.Detectors.Structure;

/// <summary>Abbreviations in capitals that name the next field and are no part of a name or a town ("JAN NOVÁK IBAN CZ65…").</summary>
internal static class FieldSigns
{
    private const int Longest = 6;

    /// <summary>Whether the token at <paramref name="index"/> is one of them, or begins "R. Č." or "Č. Ú.".</summary>
    public static bool Is(TokenizedText text, int index)
    {
        if ((uint)index >= (uint)text.Tokens.Length || text.Tokens[index] is not { Kind: TokenKind.Word, Length: <= Longest, IsCapital: true })
        {
            return false;
        }

        return text.Tokens[index].Shape switch
        {
            WordShape.Upper => text.FoldedOf(text.Tokens[index])
                is "iban" or "bic" or "swift" or "bu" or "cu" or "rc" or "op" or "dic" or "ico" or "ic" or "ds" or "idds" or "tel" or "mob" or "mobil"
                or "mail" or "email" or "psc" or "rz" or "spz" or "vin" or "vs" or "nar" or "dph",
            WordShape.Initial => IsOfTwo(text, index),
            _ => false,
        };
    }

    private static bool IsOfTwo(TokenizedText text, int index) => text.IsMark(index + 1, '.') && text.IsMark(index + 3, '.')
        && text.Tokens[index + 2] is { Shape: WordShape.Initial, LinesBefore: 0 }
        && ((text.HasWord(index, "r") && text.HasWord(index + 2, "c")) || (text.HasWord(index, "c") && text.HasWord(index + 2, "u")));
}
