using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the function that stands beside a name.</summary>
internal static class FunctionRole
{
    private const int FarthestBefore = 12;
    private const int FarthestBehind = 3;
    private const int BodyReach = 8;
    private const int BodyBeforeReach = 12;

    /// <summary>Role by the function before the mention, or nothing.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="party">What the party is in whose lines it stands.</param>
    /// <param name="structure">The document.</param>
    public static PersonRole? Before(in MentionContext context, PartySectionKind party, DocumentStructure structure)
    {
        var text = context.Text;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - FarthestBefore); index--)
        {
            if (text.Tokens[index + 1].LinesBefore > 1 || IsColumnEdge(text, index + 1) || text.IsMark(index, ';')
                || IsSentenceDot(text, index)
                || text.IsMark(index, ')'))
            {
                return null;
            }

            if (text.HasRole(index, WordRoles.OfficialFunction | WordRoles.PrivateFunction | WordRoles.SharedFunction))
            {
                return Judge(text, index, context.First, party, structure);
            }

            if (IsVerb(text, index) || IsConjunction(text, index) || (index == context.First - 1 && (IsPreposition(text, index) || LearnedProfession.Is(text, index)))
                || text.HasRole(index, WordRoles.Application))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Role by the function behind the mention or below it, or nothing.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="party">What the party is in whose lines it stands.</param>
    /// <param name="structure">The document.</param>
    public static PersonRole? Behind(in MentionContext context, PartySectionKind party, DocumentStructure structure)
    {
        var text = context.Text;
        var index = FunctionColumn.Below(context) is >= 0 and var below ? below : Beside(context);
        return index < 0 ? null
            : Judge(text, index, Math.Max(index + 1, Math.Min(index < context.Ceiling ? context.Ceiling
                : EndOfCell(text, index), index + BodyReach)), party, structure);
    }

    private static int EndOfCell(TokenizedText text, int index)
    {
        index++;
        while (index < text.Tokens.Length && text.Tokens[index].LinesBefore == 0 && !IsColumnEdge(text, index))
        {
            index++;
        }

        return index;
    }

    // "Jan Novák, starosta", "Jan Novák – první místostarosta", "jmenuje Jana Nováka ředitelem"
    private static int Beside(in MentionContext context)
    {
        var text = context.Text;
        var index = BehindSignature(text, context.Next);
        var isSeparated = IsColumnEdge(text, index) || text.IsMark(index, ',') || text.IsMark(index, '–')
            || text.IsMark(index, '-')
            || text.IsMark(index, '(');
        index += isSeparated && text.Tokens[index].Kind == TokenKind.Mark ? 1 : 0;
        for (var steps = 0; steps < FarthestBehind && index < context.Ceiling
            && text.Tokens[index].LinesBefore <= 1; steps++, index++)
        {
            var isFunction = text.HasRole(index, WordRoles.OfficialFunction | WordRoles.PrivateFunction
                | WordRoles.SharedFunction);
            if (isFunction && ((index + 1 == context.Ceiling && index + 1 < text.Tokens.Length
                    && text.Tokens[index + 1] is { LinesBefore: 0, BlanksBefore: < 3 })
                || (text.Tokens[index].LinesBefore > 0 && !BeginsLine(context))
                || (index + 1 < text.Tokens.Length && text.Tokens[index + 1].LinesBefore == 0
                    && IsVerb(text, index + 1))))
            {
                return -1;
            }

            if (isFunction && (isSeparated || text.Tokens[context.Next].LinesBefore > 0 || IsInstrumental(text, index)))
            {
                return index;
            }

            // "Eva Malá (manželka předsedy)"
            if (isFunction || text.Tokens[index].Kind == TokenKind.Mark || text.Tokens[index].IsCapital || RelatedPerson.IsRelative(text, index))
            {
                return -1;
            }
        }

        return -1;
    }

    // Of two names in columns the function below belongs to the one that stands above it.
    private static bool BeginsLine(in MentionContext context) =>
        context.Floor == 0 || context.Text.View.AsSpan(context.Text.Tokens[context.Floor - 1].End..context.Span.Start)
            .Contains('\n');

    // "starosta poděkoval Janu Novákovi": a past tense between them.
    private static bool IsVerb(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        if (word is "jsem" or "je" or "jsou" or "byl" or "ma" or "mam" or "bude" or "ze")
        {
            return true;
        }

        if (text.Tokens[index] is not { Shape: WordShape.Lower, Length: >= 4 })
        {
            return false;
        }

        return word[^1] == 'l' || word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("li", StringComparison.Ordinal)
            || word.EndsWith("uje", StringComparison.Ordinal);
    }

    // "odpověď ředitele, neboť Jan Novák nedal souhlas": a new clause speaks of somebody else.
    private static bool IsConjunction(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "nebot" or "protoze" or "kdyz" or "zda" or "aby" or "ale" or "pokud" or "jestli";

    private static bool IsPreposition(TokenizedText text, int index) => text.FoldedOf(text.Tokens[index])
        is "s" or "se" or "u" or "k" or "od" or "pro" or "po" or "proti" or "mezi";

    private static bool IsInstrumental(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return word.EndsWith("em", StringComparison.Ordinal) || word.EndsWith("ou", StringComparison.Ordinal)
            || word.EndsWith("im", StringComparison.Ordinal) || word.EndsWith("kyni", StringComparison.Ordinal)
            || word.EndsWith("ici", StringComparison.Ordinal);
    }

    private static PersonRole? Judge(TokenizedText text, int function, int end, PartySectionKind party,
        DocumentStructure structure)
    {
        var roles = text.Tokens[function].Roles;
        if (IsMaker(text, function))
        {
            return ByBody(text, function, end, isPrivate: false);
        }

        if (OfCourt(text.FoldedOf(text.Tokens[function])) is { } ofCourt)
        {
            return ofCourt;
        }

        if ((roles & WordRoles.OfficialFunction) != WordRoles.None)
        {
            return IsSecretaryOfAssociation(text, function) || (structure.IsOfPrivateBody && IsSessionFunction(text, function)) || IsHeadOfAssociation(text, function) ? PersonRole.Representative
                : PersonRole.Official;
        }

        if (IsOfAnother(text, function) || IsOfOutsider(text, function))
        {
            return text.HasWord(function - 1, "pravni") ? PersonRole.Other : PersonRole.ThirdParty;
        }

        if ((roles & WordRoles.PrivateFunction) != WordRoles.None)
        {
            return party == PartySectionKind.NaturalPerson ? PersonRole.ThirdParty : PersonRole.Representative;
        }

        var isMereMember = text.FoldedOf(text.Tokens[function]).StartsWith("clen", StringComparison.Ordinal);
        if (ByBody(text, function, end, structure.IsOfPrivateBody || (structure.Kind == DocumentKind.Contract && party == PartySectionKind.LegalPerson)) is { } byBody)
        {
            return isMereMember && byBody == PersonRole.Representative && (IsPredicate(text, function) || (structure.IsOfPrivateBody && IsOfAssociation(text, function, end)))
                ? null : byBody;
        }

        if (IsProfession(text, function))
        {
            return structure is { Kind: DocumentKind.Contract, IsOfPublicBodies: true } && party != PartySectionKind.NaturalPerson ? PersonRole.Official : null;
        }

        if (!isMereMember && BodyBefore(text, function) is BodyKind.Firm or BodyKind.Association)
        {
            return PersonRole.Representative;
        }

        return isMereMember && (structure.IsOfPrivateBody || IsPredicate(text, function)
            || structure.Kind == DocumentKind.Contract) ? null : ByParty(party, structure);
    }

    // "členové družstva" hold no function in the papers of theirs, "členové výboru družstva" do; elsewhere they are never taken for members of a council.
    private static bool IsOfAssociation(TokenizedText text, int function, int end)
    {
        for (var index = function + 1; index < Math.Min(end, function + BodyReach) && text.Tokens[index].LinesBefore == 0; index++)
        {
            if (BodyWords.At(text, index) is var kind and not BodyKind.None)
            {
                return kind == BodyKind.Association;
            }
        }

        return false;
    }

    // "předseda představenstva", "vedoucí odboru": the nearest body behind the function decides.
    private static PersonRole? ByBody(TokenizedText text, int function, int end, bool isPrivate)
    {
        for (var index = function + 1; index < Math.Min(end, function + BodyReach)
            && text.Tokens[index].LinesBefore == 0; index++)
        {
            switch (BodyWords.At(text, index))
            {
                case BodyKind.Firm or BodyKind.Association:
                    return PersonRole.Representative;
                case BodyKind.Public:
                    return isPrivate && IsOrgan(text, index) ? PersonRole.Representative : PersonRole.Official;
            }
        }

        return null;
    }

    // "Spolek Oříšek, z. s. (předsedkyně Eva Malá)", "Honební společenstvo Lhota, starosta Jan Novák": the body whose function it is, named before it.
    private static BodyKind BodyBefore(TokenizedText text, int function)
    {
        for (var index = function - 1; index >= Math.Max(0, function - BodyBeforeReach) && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (BodyWords.At(text, index) is var kind and not BodyKind.None)
            {
                return kind;
            }

            if (IsVerb(text, index) || IsSentenceDot(text, index) || text.IsMark(index, ';') || text.IsMark(index, ')') || text.IsMark(index, ':')
                || IsLink(text, index))
            {
                return BodyKind.None;
            }
        }

        return BodyKind.None;
    }

    // "a", "s"; in "a. s." and "z. s." they are no words.
    private static bool IsLink(TokenizedText text, int index) => !text.IsMark(index + 1, '.')
        && (text.HasWord(index, "a") || text.HasWord(index, "s") || text.HasWord(index, "pro") || text.HasWord(index, "od"));

    // Plans and studies are made by firms and traders as well.
    private static bool IsMaker(TokenizedText text, int function) => text.FoldedOf(text.Tokens[function]).StartsWith("zpracovatel", StringComparison.Ordinal);

    // A judge is named with the case that is cited; notaries, bailiffs and lay judges hold no office here.
    private static PersonRole? OfCourt(ReadOnlySpan<char> word) =>
        word.StartsWith("soudc", StringComparison.Ordinal) || word.StartsWith("soudkyn", StringComparison.Ordinal) ? PersonRole.Author
        : word.StartsWith("notar", StringComparison.Ordinal) || word.StartsWith("exekutor", StringComparison.Ordinal)
            || word.StartsWith("prisedic", StringComparison.Ordinal) ? PersonRole.Other
        : null;

    // Hunters and firemen have a "starosta" too.
    private static bool IsHeadOfAssociation(TokenizedText text, int function) =>
        text.FoldedOf(text.Tokens[function]).StartsWith("starost", StringComparison.Ordinal)
        && (text.HasWord(function - 1, "honebni") || text.HasWord(function + 1, "sboru") || text.HasWord(function + 1, "sdh")
            || IsBesideAssociation(text, function) || BodyBefore(text, function) == BodyKind.Association);

    // "starosta jednoty", "starosta Sokola"
    private static bool IsBesideAssociation(TokenizedText text, int function) => function + 1 < text.Tokens.Length && text.Tokens[function + 1].LinesBefore == 0
        && BodyWords.At(text, function + 1) == BodyKind.Association;

    // "tajemník svazu", "tajemnice okresní organizace"
    private static bool IsSecretaryOfAssociation(TokenizedText text, int function)
    {
        if (!text.FoldedOf(text.Tokens[function]).StartsWith("tajemn", StringComparison.Ordinal))
        {
            return false;
        }

        var noun = function + (function + 1 < text.Tokens.Length && text.FoldedOf(text.Tokens[function + 1]) is "okresni" or "krajske" or "mistni" ? 2 : 1);
        return noun < text.Tokens.Length && text.Tokens[noun].LinesBefore == 0
            && (BodyWords.At(text, noun) == BodyKind.Association || text.HasWord(noun, "organizace"));
    }

    // Associations have boards and commissions too, firms have departments.
    private static bool IsOrgan(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return word.StartsWith("vybor", StringComparison.Ordinal) || word.StartsWith("komis", StringComparison.Ordinal)
            || word.StartsWith("rad", StringComparison.Ordinal) || word.StartsWith("oddelen", StringComparison.Ordinal)
            || word.StartsWith("odbor", StringComparison.Ordinal);
    }

    private static bool IsSessionFunction(TokenizedText text, int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return word.StartsWith("zapisovatel", StringComparison.Ordinal)
            || word.StartsWith("overovatel", StringComparison.Ordinal)
            || word.StartsWith("predkladatel", StringComparison.Ordinal)
            || (word.StartsWith("starost", StringComparison.Ordinal) && (text.HasWord(index - 1, "honebni")
                || text.HasWord(index + 1, "sboru")));
    }

    // "Jan Novák je členem strany": being a member of what is no organ makes no official.
    private static bool IsPredicate(TokenizedText text, int function)
    {
        for (var index = function - 1; index >= Math.Max(0, function - 3) && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (text.HasWord(index, "je") || text.HasWord(index, "byl") || text.HasWord(index, "byla"))
            {
                return true;
            }
        }

        return false;
    }

    // A teacher or an accountant holds an office only where a body is named with it, or where no other body than a public one has a side.
    private static bool IsProfession(TokenizedText text, int function)
    {
        var word = text.FoldedOf(text.Tokens[function]);
        return word.StartsWith("ucitel", StringComparison.Ordinal) || word.StartsWith("ucetni", StringComparison.Ordinal)
            || word.StartsWith("pracovnic", StringComparison.Ordinal) || word.StartsWith("asistent", StringComparison.Ordinal)
            || word.StartsWith("pravni", StringComparison.Ordinal) || word.StartsWith("ekonom", StringComparison.Ordinal)
            || word.StartsWith("kurator", StringComparison.Ordinal) || word.StartsWith("technik", StringComparison.Ordinal);
    }

    // "zástupce veřejnosti", "zástupce zájemce č. 2", "předseda petičního výboru"
    private static bool IsOfOutsider(TokenizedText text, int function)
    {
        for (var index = function + 1; index <= function + 2 && index < text.Tokens.Length
            && text.Tokens[index] is { LinesBefore: 0, Kind: TokenKind.Word, IsCapital: false }; index++)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            if (word.StartsWith("verejnost", StringComparison.Ordinal) || word.StartsWith("peticni", StringComparison.Ordinal)
                || (text.FoldedOf(text.Tokens[function]).StartsWith("zastup", StringComparison.Ordinal)
                    && RoleNouns.Of(word) is RoleNounKind.Party or RoleNounKind.ThirdParty or RoleNounKind.Guardian))
            {
                return true;
            }
        }

        return false;
    }

    // "jeho zástupce Jan Novák"
    private static bool IsOfAnother(TokenizedText text, int index) =>
        text.HasWord(index - 1, "jeho") || text.HasWord(index - 1, "jeji") || text.HasWord(index - 1, "jejich")
            || text.HasWord(index - 1, "muj") || text.HasWord(index - 1, "pravni");

    private static PersonRole? ByParty(PartySectionKind party, DocumentStructure structure) => party switch
    {
        PartySectionKind.PublicBody => PersonRole.Official,
        PartySectionKind.LegalPerson => PersonRole.Representative,
        PartySectionKind.NaturalPerson or PartySectionKind.Trader => PersonRole.ThirdParty,
        _ => (structure.Kind == DocumentKind.Contract && !structure.IsOfPublicBodies)
            || structure.IsOfPrivateBody ? PersonRole.Representative : PersonRole.Official,
    };

    // A wide gap parts columns: a function that ends one says nothing about the name that begins the next.
    private static bool IsColumnEdge(TokenizedText text, int index) => index < text.Tokens.Length
        && text.Tokens[index] is { LinesBefore: 0, BlanksBefore: >= 3 } && !text.IsMark(index - 1, ':');

    // "Jan Novák v. r., starosta"
    private static int BehindSignature(TokenizedText text, int index)
    {
        var mark = index + (text.IsMark(index, ',') ? 1 : 0);
        return text.HasWord(mark, "v") && text.IsMark(mark + 1, '.') && text.HasWord(mark + 2, "r")
            ? mark + (text.IsMark(mark + 3, '.') ? 4 : 3)
            : index;
    }

    private static bool IsSentenceDot(TokenizedText text, int index) =>
        text.IsMark(index, '.') && index > 0 && text.Tokens[index - 1].Kind == TokenKind.Word
            && text.Tokens[index - 1].Length > 4;
}
