using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Resolution;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Finds the towns and villages near persons that may be their homes: known ones, and unknown words behind a preposition of places or before a
/// number.</summary>
/// <remarks>It only asks: nearly all towns of a text are nobody's home.</remarks>
internal sealed class BareTowns
{
    private const int Before = 14;
    private const int Behind = 28;
    private const int ShortestName = 3;
    private const int MostUnknown = 3;
    private const int LongestNumber = 4;

    private const WordRoles NoTown = WordRoles.TitleBefore | WordRoles.Courtesy | WordRoles.Calendar | WordRoles.PrivateBody | WordRoles.Institution
        | WordRoles.AnyFunction | WordRoles.PartyLabel | WordRoles.Grammar | WordRoles.Citation | WordRoles.CompanyLabel | WordRoles.Street;

    private readonly TokenizedText text;
    private readonly NameAnalyzer analyzer;
    private readonly TownNames towns;

    /// <summary>A finder in <paramref name="text"/> that knows the places of <paramref name="lexicon"/>.</summary>
    public BareTowns(TokenizedText text, NameLexicon lexicon)
    {
        this.text = text;
        analyzer = new NameAnalyzer(lexicon);
        towns = new TownNames(text, lexicon, analyzer, new HouseNumbers(text));
    }

    /// <summary>Adds the towns near those of <paramref name="persons"/> who do not act for an office to <paramref name="places"/>, by start.</summary>
    /// <param name="persons">Persons, by start.</param>
    /// <param name="roles">The role of each of them.</param>
    /// <param name="places">Where they are added.</param>
    public void Find(IReadOnlyList<Candidate> persons, IReadOnlyList<RoleAssignment> roles, List<HomePlace> places)
    {
        var read = 0;
        for (var i = 0; i < persons.Count && !text.IsLowerCase; i++)
        {
            if (!MayLiveSomewhere(roles[i].Deciding))
            {
                continue;
            }

            var (first, next) = (text.IndexAt(persons[i].Span.Start), text.IndexAt(persons[i].Span.End));
            for (var index = Math.Max(read, Start(first)); IsNear(index, next); index++)
            {
                index = Math.Max(index, TryAt(index, places) - 1);
                read = index + 1;
            }
        }
    }

    // In the name itself, or behind it in its paragraph.
    private bool IsNear(int index, int next) => index < text.Tokens.Length && (index < next || (index - next < Behind && text.Tokens[index].LinesBefore <= 1));

    private static bool MayLiveSomewhere(PersonRole role) => role is not (PersonRole.Official or PersonRole.Author or PersonRole.Company);

    // In the paragraph of the name.
    private int Start(int first)
    {
        var start = first;
        while (start > 0 && first - start < Before && text.Tokens[start].LinesBefore <= 1)
        {
            start--;
        }

        return start;
    }

    // Behind what was read: the token behind the town, or the one behind this.
    private int TryAt(int index, List<HomePlace> places)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word || !token.IsCapital || token.Length < ShortestName || (token.Roles & NoTown) != WordRoles.None)
        {
            return index + 1;
        }

        var end = towns.Town(index, out var isKnown);
        var isNumbered = end > index && IsHouseNumber(end);
        if (end <= index || IsNoTown(text.FoldedOf(token)) || !(isKnown || MayBeUnknown(index, end, isNumbered)))
        {
            return index + 1;
        }

        if (!IsPlaceOfSigning(end))
        {
            end += isNumbered ? 1 : 0;
            places.Add(new HomePlace(HomeKind.Town, new TextSpan(token.Start, text.Tokens[end - 1].End), index, end, []));
        }

        return end;
    }

    // "MÍSTEM PODNIKÁNÍ", "V LETECH 2023" in capitals read like places.
    private static bool IsNoTown(ReadOnlySpan<char> word) => word is "misto" or "mistem" or "mista" or "rok" or "roku" or "roce" or "letech" or "lhuta" or "lhutu"
        || LivedTown.IsCountry(word) || HomeTowns.IsCountry(word) || HomeTowns.IsNoTown(word);

    // "z Otavožat", "ve Freitalu": words of which nothing is known, behind a preposition of places or before the number of a house.
    private bool MayBeUnknown(int first, int end, bool isNumbered)
    {
        var isLed = first > 0 && text.Tokens[first].Shape == WordShape.Capitalised && end - first <= MostUnknown
            && (isNumbered || (text.HasRole(first - 1, WordRoles.PlacePreposition) && !LivedTown.IsHalfPhrase(text, end)));
        for (var word = first; isLed && word < end; word++)
        {
            isLed = text.NameAt(word, analyzer) is { WordClass: 0, GivenFrequency: 0 } && (text.Tokens[word].Roles & WordRoles.NeverName) == WordRoles.None;
        }

        return isLed;
    }

    // "V Opavě dne 10. 9. 2025", "v Prostějově 2. června"
    private bool IsPlaceOfSigning(int end) => text.HasWord(end, "dne")
        || (end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Number, Length: <= 2, LinesBefore: 0 } && text.IsMark(end + 1, '.'));

    private bool IsHouseNumber(int index) => index < text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Number, Length: <= LongestNumber, LinesBefore: 0, BlanksBefore: 1 }
        && !text.IsMark(index + 1, '/') && !text.HasRole(index + 1, WordRoles.Calendar)
        && !(text.IsMark(index + 1, '.') && index + 2 < text.Tokens.Length && text.Tokens[index + 2] is { LinesBefore: 0, IsCapital: false });
}
