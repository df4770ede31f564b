using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells authors of cited works and names inside titles from people who take part in the matter.</summary>
internal static class CitedAuthor
{
    private const int CitationReach = 25;
    private const int TitleReach = 6;

    /// <summary>Whether the mention is a name in a bibliography, in a title, beside a work of art or inside the name of something, and no word
    /// before it says that somebody takes part in the matter.</summary>
    public static bool Is(in MentionContext context) => IsInCitation(context) || IsSaint(context) || IsOfFirm(context)
        || (!PartInMatter.IsTold(context) && (IsOfWork(context) || IsInTitle(context) || PlaceName.Is(context)
            || IsNameGiver(context) || LifeSpan.Follows(context.Text, context.Next)));

    /// <summary>Whether the mention is an author of a cited text: whoever is named in one phrase with him wrote it too.</summary>
    public static bool IsInCitation(in MentionContext context) => IsInBibliography(context) || IsCited(context) || IsOfTeam(context);

    // "po profesorce Vlastě Kálalové", behind a word that gives a name to something
    private static bool IsNameGiver(in MentionContext context)
    {
        var text = context.Text;
        if (context.First == 0 || text.Tokens[context.First].LinesBefore > 1)
        {
            return false;
        }

        for (var index = context.First - 1; index >= Math.Max(context.Floor + 1, context.First - TitleReach) && text.Tokens[index].Kind == TokenKind.Word; index--)
        {
            if (text.HasWord(index, "po"))
            {
                var word = text.FoldedOf(text.Tokens[index - 1]);
                return word.StartsWith("pojmenovan", StringComparison.Ordinal) || word.StartsWith("nazvan", StringComparison.Ordinal)
                    || word.StartsWith("zvan", StringComparison.Ordinal);
            }
        }

        return false;
    }

    // "Stavby Kunc, s. r. o."
    private static bool IsOfFirm(in MentionContext context) => context.Next < context.Text.Tokens.Length
        && context.Text.Tokens[context.Next].LinesBefore == 0 && FirmForm.StartsAt(context.Text, context.Next)
        && !FirmForm.IsPublicAt(context.Text, context.Next);

    // "Jana Nová a kol., Listina"
    private static bool IsOfTeam(in MentionContext context) => context.Text.HasWord(context.Next, "a")
        && context.Text.HasWord(context.Next + 1, "kol") && context.Text.Tokens[context.Next].LinesBefore == 0;

    // "kaple sv. Jana Nepomuckého"
    private static bool IsSaint(in MentionContext context)
    {
        var before = context.First - (context.Text.IsMark(context.First - 1, '.') ? 2 : 1);
        return before >= 0 && context.Text.HasRole(before, WordRoles.Saint) && context.Text.Tokens[context.First].LinesBefore == 0;
    }

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

    // "v práci Jana Nového (Památky kraje, 1977)"
    private static bool IsCited(in MentionContext context)
    {
        var text = context.Text;
        if (!text.IsMark(context.Next, '(') || text.Tokens.Length <= context.Next + 1 || !text.Tokens[context.Next + 1].IsCapital)
        {
            return false;
        }

        for (var index = context.Next + 3; index < Math.Min(text.Tokens.Length - 1, context.Next + CitationReach)
            && !text.IsMark(index, ')'); index++)
        {
            if (text.IsMark(index + 1, ')'))
            {
                return text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 } && text.IsMark(index - 1, ',')
                    && text.Tokens[index - 2].Kind == TokenKind.Word && !text.HasRole(index - 2, WordRoles.Birth);
            }

            if (text.Tokens[index].Kind == TokenKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    // "vydání stavebního povolení" is no edition: an ordinal number stands before that.
    private static bool IsBibliographic(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index]) switch
    {
        "isbn" or "issn" or "sbornik" => true,
        "vyd" => text.IsMark(index - 1, '.') && index >= 2 && text.Tokens[index - 2] is { Kind: TokenKind.Number, Length: <= 2 },
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
            "dila" or "hry" or "knihy" or "kresby" or "citarna" or "citarnu" or "citarne" or "pisni" or "pisne" or "opera" or "opery"
                or "roman" or "romanu" or "basne" or "basni" or "versu" or "skladby" or "skladeb" or "pisnim" or "vyroci" or "busta"
                or "busty" or "pomnik" or "pomniku" or "memorial" or "memorialu" or "pohar" =>
                GenitiveName.Is(context),
            "deska" or "desky" or "tabula" => text.FoldedOf(text.Tokens[index - 1]).StartsWith("pamet", StringComparison.Ordinal)
                || text.FoldedOf(text.Tokens[index - 1]).StartsWith("pamat", StringComparison.Ordinal),
            "po" => text.FoldedOf(text.Tokens[index - 1]) is "ulici" or "ulice" or "namesti" or "pojmenovat" or "pojmenovana",
            "kamenika" or "kamenik" or "sochare" or "sochar" or "malire" or "malir" or "malirem" or "basnikem" or "socharem"
                or "spisovatelem" or "skladatelem" or "stavitel" or "stavitele" or "basnik" or "basnika" or "spisovatel"
                or "spisovatele" or "skladatel" or "skladatele" or "dramatik" =>
                !CueRole.IsMatter(context),
            "autor" or "autora" or "autorem" or "od" or "je" => IsOfArtwork(context),
            "o" => IsTalk(text.FoldedOf(text.Tokens[index - 1])),
            "podle" => text.FoldedOf(text.Tokens[index - 1]) is "film" or "hra" or "inscenace",
            _ => false,
        };
    }

    // "Socha sv. Floriána, autor X", "obrazů, jejichž autorem je X", "sochy od X z roku 1752"
    private static bool IsOfArtwork(in MentionContext context)
    {
        var text = context.Text;
        var isAuthor = false;
        for (var index = context.First - 1; index >= context.SentenceStart(CitationReach); index--)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            isAuthor |= word is "od" || word.StartsWith("autor", StringComparison.Ordinal);
            if (isAuthor && (word.StartsWith("soch", StringComparison.Ordinal) || word.StartsWith("obraz", StringComparison.Ordinal)
                || word.StartsWith("sousos", StringComparison.Ordinal) || word is "fresky" or "fresek" or "plastiky" or "oltar"
                or "oltare" or "varhany" or "varhan"))
            {
                return true;
            }
        }

        return false;
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
