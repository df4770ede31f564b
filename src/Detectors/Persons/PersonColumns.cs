using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads the columns of a table that hold names ("Příjmení", "Jméno a příjmení"), also those no lexicon
/// knows.</summary>
internal static class PersonColumns
{
    private const int LongestCell = 50;
    private const int MostWords = 6;

    private const WordRoles NoName = WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.Institution
        | WordRoles.NameLabel | WordRoles.DocumentWord | WordRoles.Street | WordRoles.PartyLabel | WordRoles.Citation
        | WordRoles.AddressLabel | WordRoles.Contact | WordRoles.MemberList;

    private static readonly Evidence[] Reasons = [new("person.prior", -2.5), new("person.in-column", 4.2)];

    /// <summary>The names in the tables of <paramref name="text"/>, in offsets of the view.</summary>
    public static List<Candidate> Read(TokenizedText text, NameAnalyzer analyzer)
    {
        var found = new List<Candidate>();
        ColumnTable.Read(text.View, IsHead, (view, head, row) =>
        {
            for (var i = 0; i < Math.Min(head.Length, row.Length); i++)
            {
                if (IsNameLabel(view[head[i].Start..head[i].End]) && IsName(text, row[i], analyzer))
                {
                    found.Add(new Candidate(FindingType.Person, row[i], EvidenceStrength.Labelled, Reasons));
                }
            }
        });
        return found;
    }

    private static bool IsHead(ReadOnlySpan<char> view, ReadOnlySpan<TextSpan> head)
    {
        foreach (var cell in head)
        {
            if (IsNameLabel(view[cell.Start..cell.End]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameLabel(ReadOnlySpan<char> label)
    {
        Span<char> folded = stackalloc char[ColumnLabel.Longest];
        var name = ColumnLabel.Fold(label, folded);
        return name is "jmeno" or "prijmeni" or "rodne prijmeni" or "krestni jmeno"
            || ((name.StartsWith("jmeno", StringComparison.Ordinal) || name.StartsWith("titul", StringComparison.Ordinal))
                && name.Contains("prijmeni", StringComparison.Ordinal))
            || (name.StartsWith("prijmeni", StringComparison.Ordinal) && name.Contains("jmeno", StringComparison.Ordinal));
    }

    // Words with capitals, initials, titles and particles; nothing else.
    private static bool IsName(TokenizedText text, TextSpan cell, NameAnalyzer analyzer)
    {
        var index = text.IndexAt(cell.Start);
        var words = 0;
        if (cell.Length is 0 or > LongestCell || index >= text.Tokens.Length || text.Tokens[index].Start != cell.Start)
        {
            return false;
        }

        for (; index < text.Tokens.Length && text.Tokens[index].End <= cell.End; index++)
        {
            var token = text.Tokens[index];
            var isMark = token.Kind == TokenKind.Mark && text.View[token.Start] is '.' or ',' or '-';
            var isWord = token.Kind == TokenKind.Word && (token.IsCapital
                || (token.Roles & (WordRoles.Particle | WordRoles.TitleBefore)) != WordRoles.None)
                && (token.Roles & NoName) == WordRoles.None;
            if ((!isMark && !isWord) || (isMark && words == 0) || FirmForm.StartsAt(text, index))
            {
                return false;
            }

            words += isWord ? 1 : 0;
        }

        return words is > 1 and <= MostWords || (words == 1 && !IsPlainWord(text, text.IndexAt(cell.Start), analyzer));
    }

    // "Jméno: Někdo": an ordinary word that is no name.
    private static bool IsPlainWord(TokenizedText text, int index, NameAnalyzer analyzer)
    {
        var word = text.NameAt(index, analyzer);
        return word is { WordClass: > 0, IsGiven: false, IsSurname: false } || text.Tokens[index].Length < 2;
    }
}
