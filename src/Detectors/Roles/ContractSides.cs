using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells whether the people of a list are a side of this contract, or of others that it speaks about.</summary>
internal static class ContractSides
{
    private const int LongestOpening = 4000;
    private const int StemLength = 5;

    // Stems of the two sides of one contract.
    private static readonly (string[] One, string[] Other)[] Pairs =
    [
        (["prodavaj", "prodejc"], ["kupujic"]),
        (["pronajim"], ["najem", "podnajem"]),
        (["propacht"], ["pachtyr"]),
        (["darce", "darci", "darky", "darcu"], ["obdarov"]),
        (["objedna", "odberat", "poradat"], ["zhotov", "dodavat", "poskytov", "ucinkuj", "umelec", "umelc", "umelkyn", "interpret"]),
        (["povinny", "povinna", "povinni"], ["opravnen"]),
        (["pujcitel", "zapujcit"], ["vypujc", "vydluzit"]),
        (["postupitel"], ["postupnik"]),
        (["prevodc"], ["nabyvat"]),
        (["prikazc", "mandant", "komitent"], ["prikaznik", "mandatar", "komision"]),
    ];

    /// <summary>Whether the side that the noun at <paramref name="noun"/> names is open: the opposite side is named before
    /// <paramref name="end"/>, and this one is not given to anybody there.</summary>
    public static bool IsOpen(TokenizedText text, int noun, int end)
    {
        var word = text.FoldedOf(text.Tokens[noun]);
        foreach (var (one, other) in Pairs)
        {
            if (StartsWithAny(word, one))
            {
                return IsNamed(text, other, end) && !IsGiven(text, one, end);
            }

            if (StartsWithAny(word, other))
            {
                return IsNamed(text, one, end) && !IsGiven(text, other, end);
            }
        }

        return false;
    }

    private static bool IsNamed(TokenizedText text, string[] stems, int end)
    {
        for (var index = 0; index < Math.Min(end, LongestOpening); index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && StartsWithAny(text.FoldedOf(text.Tokens[index]), stems)
                && IsNaming(text, index))
            {
                return true;
            }
        }

        return false;
    }

    // "Nájemce: Jan Novák": the label has its own people.
    private static bool IsGiven(TokenizedText text, string[] stems, int end)
    {
        for (var index = 0; index < Math.Min(end, LongestOpening); index++)
        {
            var isLabel = text.Tokens[index].Kind == TokenKind.Word && text.IsMark(index + 1, ':')
                && StartsWithAny(text.FoldedOf(text.Tokens[index]), stems);
            if (isLabel && index + 2 < end && text.Tokens[index + 2].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNaming(TokenizedText text, int index) => text.IsMark(index + 1, ':') || text.IsMark(index - 1, '„')
        || text.IsMark(index - 1, '"') || text.IsMark(index - 1, '(') || text.HasWord(index - 1, "jako") || text.HasWord(index - 1, "jen")
        || (text.IsMark(index - 1, ',') && index + 1 < text.Tokens.Length && text.Tokens[index + 1].LinesBefore > 0);

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (word.Length >= StemLength && word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
