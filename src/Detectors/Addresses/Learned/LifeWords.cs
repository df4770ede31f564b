using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>What a word says of somebody and a place: that he lives there, moves, stays or goes.</summary>
internal static class LifeWords
{
    /// <summary>Kind of the word at token <paramref name="index"/>, from 1 on; 0 where it says nothing of the kind.</summary>
    public static ulong KindOf(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < 3)
        {
            return 0;
        }

        var word = text.FoldedOf(token);
        return (token.Roles & WordRoles.Home) != WordRoles.None || Begins(word, "bydl") || Begins(word, "zij") || word is "zije" or "zil" or "zila" ? 1UL
            : word.IndexOf("stehov", StringComparison.Ordinal) >= 0 || word.IndexOf("stehuj", StringComparison.Ordinal) >= 0 ? 2UL
            : Begins(word, "pobyv") || Begins(word, "zdrzuj") || Begins(word, "ubytov") || Begins(word, "prihlasen") || Begins(word, "hlasen") ? 3UL
            : word is "odesel" or "odesla" or "odesli" or "odejde" or "odjel" or "odjela" or "vratil" or "vratila" ? 4UL
            : Begins(word, "pochaz") || Begins(word, "rodak") || Begins(word, "rodack") || Begins(word, "prijel") || Begins(word, "prijed") || Begins(word, "prisel") ? 5UL
            : word is "domov" or "domova" or "domove" or "kolej" or "koleje" or "fara" or "fare" ? 6UL
            : Begins(word, "narod") || Begins(word, "zemrel") || Begins(word, "pohrben") ? 7UL
            : Begins(word, "sidl") || Begins(word, "provoz") || Begins(word, "ordina") || Begins(word, "kancel") || Begins(word, "prax") ? 8UL : 0UL;
    }

    private static bool Begins(ReadOnlySpan<char> word, string beginning) => word.StartsWith(beginning, StringComparison.Ordinal);
}
