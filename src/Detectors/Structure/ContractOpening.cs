namespace Clona.Detectors.Structure;

/// <summary>Finds where the naming of the parties ends and the articles of a contract begin.</summary>
internal static class ContractOpening
{
    private const int TitleLines = 2;
    private const int LongestHeading = 16;

    /// <summary>Index of the first token of the first article; a third of the text where none is found.</summary>
    public static int End(TokenizedText text, IReadOnlyList<TextLine> lines) =>
        FirstArticle(text, lines) is >= 0 and var first ? first : text.Tokens.Length / 3;

    /// <summary>Whether an article is found.</summary>
    public static bool HasArticle(TokenizedText text, IReadOnlyList<TextLine> lines) => FirstArticle(text, lines) >= 0;

    private static int FirstArticle(TokenizedText text, IReadOnlyList<TextLine> lines)
    {
        for (var line = TitleLines; line < lines.Count; line++)
        {
            if (IsArticle(text, lines[line]))
            {
                return lines[line].First;
            }
        }

        return -1;
    }

    /// <summary>Index of the first token of the first appendix that has a line of its own; the number of tokens where
    /// there is none.</summary>
    public static int AppendixStart(TokenizedText text, IReadOnlyList<TextLine> lines)
    {
        for (var line = TitleLines; line < lines.Count; line++)
        {
            if (text.HasWord(lines[line].First, "priloha") && lines[line].End - lines[line].First <= LongestHeading)
            {
                return lines[line].First;
            }
        }

        return text.Tokens.Length;
    }

    // "1. Předmět", "I. Předmět", "Čl. 1"; a numbered party tells its birth, home or number on the line.
    private static bool IsArticle(TokenizedText text, TextLine line)
    {
        var first = line.First;
        if (text.HasWord(first, "clanek") || (text.HasWord(first, "cl") && text.IsMark(first + 1, '.')))
        {
            return true;
        }

        var token = text.Tokens[first];
        var isRoman = token.Shape is WordShape.Upper or WordShape.Initial
            && text.FoldedOf(token).IndexOfAnyExcept("ivx") < 0;
        var isNumbered = (token.Kind == TokenKind.Number && token.Length <= 2) || isRoman;
        return isNumbered && text.IsMark(first + 1, '.') && !NamesParty(text, line);
    }

    private static bool NamesParty(TokenizedText text, TextLine line)
    {
        for (var index = line.First; index < line.End; index++)
        {
            if (text.HasRole(index, WordRoles.Birth | WordRoles.Home | WordRoles.CompanyLabel | WordRoles.PartyLabel)
                || text.HasWord(index, "strany") || text.HasWord(index, "strana") || text.HasWord(index, "rodne"))
            {
                return true;
            }
        }

        return false;
    }
}
