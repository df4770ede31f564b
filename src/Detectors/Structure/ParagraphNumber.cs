namespace Clona.Detectors.Structure;

/// <summary>Tells Roman numbers of paragraphs from initials: "I. Nováková vytvoří" where another paragraph is numbered II.</summary>
internal static class ParagraphNumber
{
    /// <summary>Whether the letter at token <paramref name="index"/> numbers a paragraph.</summary>
    public static bool IsRoman(TokenizedText text, int index) => text.Tokens[index].Shape == WordShape.Initial
        && (text.HasWord(index - 1, "clanek")
            || (text.Tokens[index].LinesBefore > 0 && text.View[text.Tokens[index].Start] switch
            {
                'I' => text.View.Contains("\nII.", StringComparison.Ordinal),
                'V' => text.View.Contains("\nIV.", StringComparison.Ordinal),
                'X' => text.View.Contains("\nIX.", StringComparison.Ordinal),
                _ => false,
            }));
}
