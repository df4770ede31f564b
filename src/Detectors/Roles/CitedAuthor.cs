using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells authors of cited works and names inside titles from people who take part in the matter.</summary>
internal static class CitedAuthor
{
    private const int CitationReach = 25;
    private const int TitleReach = 6;

    /// <summary>Whether the mention is a name in a bibliography, in a title or beside a work of art.</summary>
    public static bool Is(in MentionContext context) => IsInBibliography(context) || IsOfWork(context)
        || IsInTitle(context);

    private static bool IsInBibliography(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(text.Tokens.Length, context.Next + CitationReach)
            && text.Tokens[index].LinesBefore <= 1; index++)
        {
            if (IsBibliographic(text, index))
            {
                return true;
            }
        }

        for (var index = context.First - 1; index >= Math.Max(0, context.First - CitationReach)
            && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (IsBibliographic(text, index))
            {
                return true;
            }
        }

        return false;
    }

    // "vydání stavebního povolení" is no edition: an ordinal number stands before that.
    private static bool IsBibliographic(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) switch
    {
        "isbn" or "issn" or "sbornik" => true,
        "vydani" => text.IsMark(index - 1, '.') && index >= 2 && text.Tokens[index - 2].Kind == TokenKind.Number
            && text.Tokens[index - 2].Length <= 2 && text.IsMark(index + 1, '.'),
        _ => false,
    };

    // "z díla Karla Nového", "program písní K. Nového", "přednáška o Karlu Novém"
    private static bool IsOfWork(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - 1;
        if (index < 1 || text.Tokens[context.First].LinesBefore > 0)
        {
            return false;
        }

        return text.FoldedOf(text.Tokens[index]) switch
        {
            "dila" or "pisni" or "pisne" or "opera" or "opery" or "roman" or "romanu" or "basne" or "basni"
                or "versu" or "skladby" or "skladeb" => true,
            "o" => IsTalk(text.FoldedOf(text.Tokens[index - 1])),
            "podle" => text.FoldedOf(text.Tokens[index - 1]) is "film" or "hra" or "inscenace",
            _ => false,
        };
    }

    private static bool IsTalk(ReadOnlySpan<char> word) =>
        word is "studie" or "studii" or "prednaska" or "prednasku" or "beseda" or "besedu" or "film" or "kniha"
            or "knihu" or "vystava" or "vystavu";

    // „Hudební léto Karla Nového“: words stand between the opening quotation mark and the name.
    private static bool IsInTitle(in MentionContext context)
    {
        var text = context.Text;
        if (!text.IsMark(context.Next, '“') && !text.IsMark(context.Next, '"'))
        {
            return false;
        }

        for (var index = context.First - 1; index >= Math.Max(0, context.First - TitleReach); index--)
        {
            if (text.IsMark(index, '„') || text.IsMark(index, '"'))
            {
                return index < context.First - 1 && text.Tokens[index + 1].IsCapital
                    && text.Tokens[index + 1].Roles == WordRoles.None;
            }

            if (text.Tokens[index].Kind == TokenKind.Mark)
            {
                return false;
            }
        }

        return false;
    }
}
