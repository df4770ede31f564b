using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Reads the words around mentions, each when it is asked for.</summary>
internal sealed class MentionCuesReader(DocumentStructure structure, IReadOnlyList<TextSpan> persons, NameAnalyzer analyzer)
{
    private const int NounsBefore = 3;
    private const int WordsBehind = 3;
    private const int ShortestNoun = 4;

    private const WordRoles NoNoun = WordRoles.Grammar | WordRoles.Courtesy | WordRoles.TitleBefore | WordRoles.Birth | WordRoles.Home
        | WordRoles.Seat | WordRoles.AddressLabel | WordRoles.CompanyLabel | WordRoles.Calendar | WordRoles.DocumentWord
        | WordRoles.Speaking | WordRoles.MemberList | WordRoles.NameLabel | WordRoles.Property;

    private const WordRoles Office = WordRoles.AnyFunction | WordRoles.PartyLabel | WordRoles.Application | WordRoles.Citizen;

    private readonly TokenizedText text = structure.Tokens;
    private readonly Dictionary<int, MentionCues> read = [];

    /// <summary>What stands around the mention at <paramref name="index"/>.</summary>
    public MentionCues Of(int index) => read.TryGetValue(index, out var cues) ? cues : read[index] = Read(index);

    private MentionCues Read(int index)
    {
        var first = text.IndexAt(persons[index].Start);
        var next = text.IndexAt(persons[index].End);
        var floor = index == 0 ? 0 : text.IndexAt(persons[index - 1].End);
        var ceiling = index + 1 == persons.Count ? text.Tokens.Length : text.IndexAt(persons[index + 1].Start);
        var nouns = new List<ulong>();
        var (isRelative, isChild, isParent) = (false, false, false);
        var before = Before(first, floor);
        var noun = before >= floor && text.Tokens[before + 1].LinesBefore == 0 && IsNoun(before) ? KeyOf(before) : 0;
        var isOther = IsOblique(first, next);
        for (var count = 0; before >= floor && count < NounsBefore && text.Tokens[before + 1].LinesBefore <= 1; before--)
        {
            if (text.Tokens[before].Kind == TokenKind.Mark)
            {
                if (text.IsMark(before, '.') && count == 0 && text.HasRole(before - 1, WordRoles.Child))
                {
                    continue;
                }

                if (!text.IsMark(before, ':') || count > 0)
                {
                    break;
                }

                continue;
            }

            count++;
            isRelative |= KinWords.Contains(text.FoldedOf(text.Tokens[before])) && count <= 2 && !(isOther && KinWords.IsSubject(text.FoldedOf(text.Tokens[before])));
            isChild |= text.HasRole(before, WordRoles.Child) && count <= 2;
            Add(nouns, before);
        }

        for (var behind = Behind(next); behind < ceiling && behind <= next + WordsBehind && text.Tokens[behind].Kind == TokenKind.Word
            && text.Tokens[behind].LinesBefore <= 1; behind++)
        {
            isRelative |= KinWords.Contains(text.FoldedOf(text.Tokens[behind])) || IsDead(behind);
            isParent |= KinWords.IsParent(text.FoldedOf(text.Tokens[behind]));
            isChild |= text.HasRole(behind, WordRoles.Child);
            Add(nouns, behind);
        }

        return new MentionCues(noun, nouns, isRelative, isChild, isParent, IsSigned(next), IsFirm(first, next), structure.PlaceOf(persons[index]));
    }

    // "pan Ing. Novák": titles and courtesies stand between the noun and the name.
    private int Before(int first, int floor)
    {
        var before = first - 1;
        while (before >= floor && (text.HasRole(before, WordRoles.Courtesy | WordRoles.TitleBefore)
            || (text.IsMark(before, '.') && text.HasRole(before - 1, WordRoles.Courtesy | WordRoles.TitleBefore))))
        {
            before--;
        }

        return before;
    }

    // "dědeček Rudolfa Koláře" is another.
    private bool IsOblique(int first, int next)
    {
        for (var index = first; index < next; index++)
        {
            var word = text.Tokens[index].Kind == TokenKind.Word ? text.NameAt(index, analyzer) : default;
            if ((word.IsGiven || word.IsSurname)
                && ((word.GivenMale | word.GivenFemale | word.SurnameMale | word.SurnameFemale) & GrammaticalCases.Nominative) == GrammaticalCases.None)
            {
                return true;
            }
        }

        return false;
    }

    // An apposition: behind a comma, a dash, a bracket, or in the line below a signature.
    private int Behind(int next) => next >= text.Tokens.Length ? next
        : text.Tokens[next].LinesBefore == 1 ? next
        : text.IsMark(next, ',') || text.IsMark(next, '(') || text.IsMark(next, '-') || text.IsMark(next, '–') ? next + 1
        : text.Tokens.Length;

    // "Sbor Bendl", "Agro Ryšavý s.r.o."
    private bool IsFirm(int first, int next) => text.HasRole(first - 1, WordRoles.Institution | WordRoles.PrivateBody)
        || (next < text.Tokens.Length && FirmForm.StartsAt(text, next));

    private bool IsDead(int index) => text.FoldedOf(text.Tokens[index]).StartsWith("zemre", StringComparison.Ordinal)
        || text.FoldedOf(text.Tokens[index]).StartsWith("zesnul", StringComparison.Ordinal);

    private bool IsSigned(int next) => (text.HasWord(next, "v") && text.IsMark(next + 1, '.') && text.HasWord(next + 2, "r"))
        || (text.IsMark(next, ',') && text.HasWord(next + 1, "v") && text.HasWord(next + 3, "r"));

    private void Add(List<ulong> nouns, int index)
    {
        if (IsNoun(index))
        {
            nouns.Add(KeyOf(index));
        }
    }

    // Past tenses end like "ředitel".
    private bool IsNoun(int index)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < ShortestNoun)
        {
            return false;
        }

        var word = text.FoldedOf(token);
        var isVerb = word[^1] == 'l' || word.EndsWith("la", StringComparison.Ordinal) || word.EndsWith("li", StringComparison.Ordinal);
        return (token.Roles & Office) != WordRoles.None || ((token.Roles & NoNoun) == WordRoles.None && !isVerb && !token.IsCapital);
    }

    private ulong KeyOf(int index) => NameStem.KeyOf(text.FoldedOf(text.Tokens[index]));
}
