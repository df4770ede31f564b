using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells whether the people of a list are a side of this contract, or of others that it speaks about.</summary>
/// <remarks>Reads the opening once, at the first question.</remarks>
internal sealed class ContractSides(TokenizedText text)
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

    // First token at which each side is named, and at which it is given to somebody; two entries for each pair.
    private int[]? named;
    private int[]? given;

    /// <summary>Whether the side that the noun at <paramref name="noun"/> names is open: the opposite side is named before
    /// <paramref name="end"/>, and this one is not given to anybody there.</summary>
    public bool IsOpen(int noun, int end)
    {
        var side = SideOf(text.FoldedOf(text.Tokens[noun]));
        if (side < 0)
        {
            return false;
        }

        if (named is null || given is null)
        {
            Read();
        }

        return named![side ^ 1] < end && given![side] + 2 >= end;
    }

    private void Read()
    {
        named = new int[2 * Pairs.Length];
        given = new int[named.Length];
        Array.Fill(named, int.MaxValue / 2);
        Array.Fill(given, int.MaxValue / 2);
        for (var index = 0; index < Math.Min(text.Tokens.Length, LongestOpening); index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word || SideOf(text.FoldedOf(text.Tokens[index])) is not (>= 0 and var side))
            {
                continue;
            }

            named[side] = IsNaming(text, index) ? Math.Min(named[side], index) : named[side];

            // "Nájemce: Jan Novák": the label has its own people.
            var isGiven = text.IsMark(index + 1, ':') && index + 2 < text.Tokens.Length && text.Tokens[index + 2].IsCapital;
            given[side] = isGiven ? Math.Min(given[side], index) : given[side];
        }
    }

    // Twice the index of the pair, and one more for its second side; -1 where the word names none.
    private static int SideOf(ReadOnlySpan<char> word)
    {
        for (var pair = 0; word.Length >= StemLength && pair < Pairs.Length; pair++)
        {
            if (StartsWithAny(word, Pairs[pair].One))
            {
                return 2 * pair;
            }

            if (StartsWithAny(word, Pairs[pair].Other))
            {
                return (2 * pair) + 1;
            }
        }

        return -1;
    }

    private static bool IsNaming(TokenizedText text, int index) => text.IsMark(index + 1, ':') || text.IsMark(index - 1, '„')
        || text.IsMark(index - 1, '"') || text.IsMark(index - 1, '(') || text.HasWord(index - 1, "jako") || text.HasWord(index - 1, "jen")
        || (text.IsMark(index - 1, ',') && index + 1 < text.Tokens.Length && text.Tokens[index + 1].LinesBefore > 0);

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
