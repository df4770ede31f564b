using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells places where somebody works and nobody lives: a shop or workshop, the office of attorneys.</summary>
internal static class BusinessPlace
{
    /// <summary>Whether the address that begins at token <paramref name="first"/> is such a place.</summary>
    /// <param name="text">Text.</param>
    /// <param name="first">First token of the address.</param>
    public static bool Is(TokenizedText text, int first)
    {
        var before = first - (text.IsMark(first - 1, ':') ? 2 : 1);
        // "místo podnikání a provozovna Luční 5", "bytem i provozovnou": a home or a seat as well.
        var isBoth = text.HasWord(before - 1, "a") || text.HasWord(before - 1, "i") || text.IsMark(before - 1, '/');
        if (before < 0 || text.Tokens[first].LinesBefore > 1 || isBoth)
        {
            return false;
        }

        return text.Tokens[before].Kind == TokenKind.Word && (text.FoldedOf(text.Tokens[before])
            is "provozovna" or "provozovny" or "provozovne" or "provozovnou" or "prodejna" or "prodejny" or "prodejne"
            || (text.HasWord(before, "kancelar") && text.HasWord(before - 1, "advokatni")));
    }
}
