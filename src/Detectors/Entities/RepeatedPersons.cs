using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Finds mentions that were missed of people who are named in full elsewhere in the text ("Bodování: Novák 88, Malá 81").</summary>
/// <remarks>Any case form, possessives, capitals and missing diacritics count; an ordinary word only where nothing but a name may
/// stand.</remarks>
internal sealed class RepeatedPersons(NameAnalyzer analyzer)
{
    private const int ShortestName = 3;
    private const int FrequentGiven = 2;
    private const int FirmReach = 3;
    private const double SurePerson = 0.6;

    private static readonly Evidence[] Reasons = [new("person.known-in-document", 2.2)];

    /// <summary>Mentions that no candidate of <paramref name="resolved"/> overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolved">What was found, ordered by start.</param>
    public List<Candidate> Find(TokenizedText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        var known = Known(text, resolved);
        var next = 0;
        for (var index = 0; known.Count > 0 && index < text.Tokens.Length; index++)
        {
            var token = text.Tokens[index];
            while (next < resolved.Count && resolved[next].Span.End <= token.Start)
            {
                next++;
            }

            var isFree = next >= resolved.Count || resolved[next].Span.Start >= token.End;
            if (isFree && IsName(text, index, known))
            {
                var first = HasInitial(text, index) && (next == 0 || resolved[next - 1].Span.End <= text.Tokens[index - 2].Start) ? index - 2 : index;
                found.Add(new Candidate(
                    FindingType.Person, new TextSpan(text.Tokens[first].Start, token.End), EvidenceStrength.Statistical, Reasons));
            }
        }

        return found;
    }

    // Keys of the surnames of all who are named with a given name.
    private HashSet<ulong> Known(TokenizedText text, IReadOnlyList<Candidate> resolved)
    {
        var known = new HashSet<ulong>();
        foreach (var person in resolved)
        {
            if (person.Type != FindingType.Person || person.Confidence.Value < SurePerson)
            {
                continue;
            }

            var first = text.IndexAt(person.Span.Start);
            var end = text.IndexAt(person.Span.End);
            var names = 0;
            var last = -1;
            for (var index = first; index < end; index++)
            {
                if (!IsPart(text, index))
                {
                    continue;
                }

                names++;
                last = index;
                if (names > 1 && text.Tokens[index].Length > ShortestName && text.NameAt(index, analyzer).GivenFrequency < FrequentGiven)
                {
                    known.Add(NameStem.KeyOf(text.FoldedOf(text.Tokens[index])));
                }
            }

            if (names > 1 && text.Tokens[last].Length > ShortestName)
            {
                known.Add(NameStem.KeyOf(text.FoldedOf(text.Tokens[last])));
                AddSurnameFirst(text, first, end, known);
            }
        }

        return known;
    }

    // "Novák Jan"
    private void AddSurnameFirst(TokenizedText text, int first, int end, HashSet<ulong> known)
    {
        while (first < end && !IsPart(text, first))
        {
            first++;
        }

        var word = text.NameAt(first, analyzer);
        if (!word.IsGiven && word.IsSurname && text.Tokens[first].Length > ShortestName)
        {
            known.Add(NameStem.KeyOf(text.FoldedOf(text.Tokens[first])));
        }
    }

    private static bool IsPart(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Word, Length: > 1, IsCapital: true }
        && !text.HasRole(index, WordRoles.TitleBefore);

    private bool IsName(TokenizedText text, int index, HashSet<ulong> known)
    {
        var token = text.Tokens[index];
        if (token is not { Kind: TokenKind.Word, Length: > ShortestName, IsCapital: true } || (token.Roles & WordRoles.NeverName) != WordRoles.None
            || !known.Contains(NameStem.KeyOf(text.FoldedOf(token))) || IsPartOfOtherName(text, index))
        {
            return false;
        }

        var word = text.NameAt(index, analyzer);
        if (word.IsPlace && text.HasRole(index - 1, WordRoles.PlacePreposition))
        {
            return false;
        }

        if (BeginsSentence(text, index) && IsAdjective(text, index))
        {
            return false;
        }

        return word.WordClass == 0 || (StandsAlone(text, index) && !BeginsSentence(text, index) && token.Shape != WordShape.Upper);
    }

    // A street, a school, a firm, a longer name that nobody took for a person.
    private static bool IsPartOfOtherName(TokenizedText text, int index)
    {
        const WordRoles named = WordRoles.Street | WordRoles.Institution;
        var isHome = text.Tokens[Math.Max(0, index - 1)].Shape == WordShape.Lower && text.Tokens[index].LinesBefore == 0
            && (text.HasWord(index - 1, "dum") || text.HasWord(index - 1, "domu") || text.HasWord(index - 1, "dome"));
        if ((text.HasRole(index - 1, named) && !isHome) || text.HasRole(index + 1, named) || (text.IsMark(index - 1, '.') && text.HasRole(index - 2, named)))
        {
            return true;
        }

        for (var next = index + 1; next <= index + FirmReach && next < text.Tokens.Length && text.Tokens[next].LinesBefore == 0; next++)
        {
            if (FirmForm.StartsAt(text, next))
            {
                return true;
            }
        }

        return IsHouse(text, index) || text.IsMark(index - 1, '@') || text.IsMark(index + 1, '@');
    }

    // "Zelená 12," may be a street; points and accounts are no house numbers.
    private static bool IsHouse(TokenizedText text, int index) => index + 1 < text.Tokens.Length
        && text.Tokens[index + 1] is { Kind: TokenKind.Number, LinesBefore: 0, Length: <= 4 }
        && text.FoldedOf(text.Tokens[index])[^1] is 'a' or 'i' && !text.FoldedOf(text.Tokens[index]).EndsWith("ova", StringComparison.Ordinal)
        && text.Tokens[index].Shape == WordShape.Capitalised && text.View[text.Tokens[index].End - 1] is 'í';

    // "Zlatá medaile": an adjective at the start of a sentence, unless a past tense follows.
    private static bool IsAdjective(TokenizedText text, int index)
    {
        var isAdjectival = text.View[text.Tokens[index].End - 1] is 'á' or 'ý' or 'é' or 'í'
            && !text.FoldedOf(text.Tokens[index]).EndsWith("ova", StringComparison.Ordinal);
        var next = index + 1;
        return isAdjectival && next < text.Tokens.Length && text.Tokens[next] is { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: 0 }
            && text.FoldedOf(text.Tokens[next])[^1] != 'l' && !text.FoldedOf(text.Tokens[next]).EndsWith("la", StringComparison.Ordinal);
    }

    private static bool StandsAlone(TokenizedText text, int index) => index + 1 >= text.Tokens.Length
        || text.Tokens[index + 1] is { LinesBefore: > 0 } or { Kind: not TokenKind.Word } || text.HasWord(index + 1, "a")
        || text.HasRole(index - 1, WordRoles.Courtesy | WordRoles.TitleBefore);

    private static bool BeginsSentence(TokenizedText text, int index) => index == 0 || text.Tokens[index].LinesBefore > 0
        || text.IsMark(index - 1, '.') || text.IsMark(index - 1, '„') || text.IsMark(index - 1, '–');

    private static bool HasInitial(TokenizedText text, int index) => index >= 2 && text.IsMark(index - 1, '.')
        && text.Tokens[index - 2] is { Shape: WordShape.Initial } && text.Tokens[index].LinesBefore == 0 && text.Tokens[index - 1].IsGlued;
}
