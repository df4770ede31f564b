using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Tells names that fill a cell, a line or an item of a list, where the surname stands first.</summary>
internal static class RowName
{
    private const int WideGap = 3;

    /// <summary>Vocabulary that is no surname even at the start of a row.</summary>
    private const WordRoles NeverSurname = WordRoles.AnyFunction & ~WordRoles.Occupation | WordRoles.Courtesy
        | WordRoles.Couple | WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.MemberList | WordRoles.NameLabel
        | WordRoles.PartyLabel | WordRoles.DocumentWord | WordRoles.Represented | WordRoles.Saint;

    /// <summary>Whether a row may begin with token <paramref name="index"/>.</summary>
    public static bool Begins(TokenizedText text, int index)
    {
        if (index == 0 || text.Tokens[index].LinesBefore > 0 || text.Tokens[index].BlanksBefore >= WideGap)
        {
            return true;
        }

        // "IČO 88047458 neplátce NOVÁK JAN"
        var before = text.Tokens[index - 1];
        if (before.Shape == WordShape.Lower && text.Tokens[index] is { Shape: WordShape.Upper, Length: > 2 } && before.Length > 2)
        {
            return true;
        }

        return before.Kind == TokenKind.Number || (before.Kind == TokenKind.Mark && text.View[before.Start]
            is ',' or ';' or '|' or ':' or '–' or '-' or '•' or '·' or '/' or '…' or ')' or '(' or '*' or '.'
            && (text.View[before.Start] != '.' || IsNumbered(text, index)));
    }

    /// <summary>Whether a row may end with token <paramref name="last"/>.</summary>
    public static bool Ends(TokenizedText text, int last)
    {
        var next = last + 1;
        if (next >= text.Tokens.Length || text.Tokens[next].LinesBefore > 0 || text.Tokens[next].BlanksBefore >= WideGap)
        {
            return true;
        }

        var token = text.Tokens[next];
        return token.Kind == TokenKind.Number || FieldSigns.Is(text, next) || (token.Roles & (WordRoles.TitleBefore | WordRoles.Birth
            | WordRoles.Home)) != WordRoles.None || (token.Kind == TokenKind.Mark && text.View[token.Start]
            is ',' or ';' or '|' or '–' or '-' or '·' or '/' or '…' or '(' or ')' or '_' or '.' or ':' or '†' or '*');
    }

    /// <summary>Whether a field of an exported list in quotes begins with token <paramref name="index"/> and ends with the word behind
    /// <paramref name="comma"/> ("Novák, Jan";…).</summary>
    public static bool IsQuoted(TokenizedText text, int index, int comma) => text.IsMark(comma, ',') && text.IsMark(index - 1, '"')
        && text.IsMark(comma + 2, '"')
        && (index < 2 || text.Tokens[index - 1].LinesBefore > 0 || text.IsMark(index - 2, ';') || text.IsMark(index - 2, ',') || text.IsMark(index - 2, '\t'));

    /// <summary>Whether the word has another role in which it may still be somebody's surname ("Žák", "Pátek").</summary>
    public static bool MayBeSurname(WordRoles roles) => (roles & NeverSurname) == WordRoles.None;

    private static bool IsNumbered(TokenizedText text, int index) => index >= 2
        && text.Tokens[index - 2].Kind == TokenKind.Number && text.Tokens[index - 2].LinesBefore > 0;
}
