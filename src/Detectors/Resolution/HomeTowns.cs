using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Roles;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Resolution;

/// <summary>Finds homes of which only the town is told, right behind the name of somebody who acts for himself ("tesař Vincenc Hejda
/// z Liběšic", "Robert Hejl (Nové Veselí)").</summary>
/// <remarks>Asks for the role: behind the name of an official, a firm's man, an expert or an author the town is that of his office, seat or
/// work.</remarks>
/// <param name="lexicon">The places that are known.</param>
internal sealed class HomeTowns(NameLexicon lexicon)
{
    private const int MostUnknown = 2;
    private const int ShortestNoun = 4;

    private static readonly Evidence[] Reasons = [new("address.prior", -2.5), new("address.place-lexicon", 0.8), new("address.home-town", 3.0)];
    private static readonly Evidence[] Unlisted = [new("address.prior", -2.5), new("address.home-town", 3.0)];
    private readonly NameAnalyzer analyzer = new(lexicon);

    /// <summary>Candidates that no candidate of <paramref name="all"/> overlaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="persons">Persons, by start.</param>
    /// <param name="roles">The role of each of them.</param>
    /// <param name="all">Everything found so far, by start.</param>
    public List<Candidate> Find(TokenizedText text, IReadOnlyList<Candidate> persons, IReadOnlyList<RoleAssignment> roles, List<Candidate> all)
    {
        var found = new List<Candidate>();
        TownNames? towns = null;
        for (var i = 0; i < persons.Count; i++)
        {
            var town = IsPrivate(roles[i].Deciding) ? FirstOfTown(text, BehindTrade(text, text.IndexAt(persons[i].Span.End))) : -1;
            if (town < 0)
            {
                continue;
            }

            towns ??= new TownNames(text, lexicon, analyzer, new HouseNumbers(text));
            var end = towns.Town(town, out var isKnown);
            if ((isKnown || MayBeTown(text, town, end)) && EndsHere(text, town, end))
            {
                Add(new TextSpan(text.Tokens[town].Start, text.Tokens[end - 1].End), isKnown ? Reasons : Unlisted, all, found);
            }
        }

        return found;
    }

    private static bool IsPrivate(PersonRole role) => role is PersonRole.ThirdParty or PersonRole.Party or PersonRole.Trader
        or PersonRole.Applicant or PersonRole.Child or PersonRole.Speaker;

    // "Bohumil Pešek, nástrojář z Krouny"
    private static int BehindTrade(TokenizedText text, int behind) => text.IsMark(behind, ',') && behind + 2 < text.Tokens.Length
        && text.Tokens[behind + 1] is { Kind: TokenKind.Word, Length: > 3 } trade && (trade.Shape == WordShape.Lower || text.FoldedOf(trade) is "osvc")
        && (trade.Roles & (WordRoles.AnyFunction & ~WordRoles.Occupation)) == WordRoles.None && (text.HasWord(behind + 2, "z") || text.HasWord(behind + 2, "ze"))
        ? behind + 2 : behind;

    // "z Brna", also over a line end; "(Brno)" in the line of the name.
    private static int FirstOfTown(TokenizedText text, int behind)
    {
        var isLink = text.HasWord(behind, "z") || text.HasWord(behind, "ze");
        var mayLead = behind + 1 < text.Tokens.Length && text.Tokens[behind].LinesBefore <= 1 && text.Tokens[behind + 1].LinesBefore <= 1
            && text.Tokens[behind + 1] is { IsCapital: true, Length: > 2 }
            && (text.Tokens[behind + 1].Roles & (WordRoles.PrivateBody | WordRoles.PublicBody | WordRoles.Institution | WordRoles.Calendar)) == WordRoles.None;
        return mayLead && !IsCountry(text.FoldedOf(text.Tokens[behind + 1])) && (isLink || (text.IsMark(behind, '(') && text.Tokens[behind + 1].LinesBefore == 0)) ? behind + 1 : -1;
    }

    /// <summary>Whether the folded word is a country or a land in the genitive: nobody's home town.</summary>
    internal static bool IsCountry(ReadOnlySpan<char> word) => word is "kanady" or "ameriky" or "usa" or "nemecka" or "rakouska" or "polska" or "slovenska" or "ukrajiny"
        or "vietnamu" or "anglie" or "francie" or "italie" or "spanelska" or "svycarska" or "madarska" or "ruska" or "moravy" or "cech" or "slezska" or "bavorska" or "saska"
        or "ghany" or "nizozemi" or "holandska" or "belgie" or "portugalska" or "ohia" or "texasu" or "kalifornie" or "irska" or "skotska" or "britanie" or "danska" or "norska" or "svedska"
        or "finska" or "recka" or "turecka" or "chorvatska" or "rumunska" or "bulharska" or "srbska" or "slovinska" or "ciny" or "japonska" or "mongolska" or "australie" or "izraele"
        or "evropy" or "afriky" or "asie" or "zahranici" or "indie" or "brazilie" or "mexika" or "moldavska" or "gruzie" or "beloruska";

    /// <summary>Whether people come from what the folded word names though it is no town ("z publika", "z Vaší schránky", "z Tovární").</summary>
    internal static bool IsNoTown(ReadOnlySpan<char> word) => word is "publika" or "hajovny" or "vasi" or "vaseho" or "vasich" or "nasi" or "vsi" or "tovarny" or "tovarni" or "galerie"
        or "lidu" or "internetu" or "facebooku" or "radia" or "deniku" or "obce" or "mesta" or "kraje";

    // "Gerhard Schuster z Bad Ischlu": words of which nothing is known, written as a name, right behind the name of a private person.
    private bool MayBeTown(TokenizedText text, int first, int end)
    {
        // "z Kutnohorského deníku"
        var isHalf = end > first && end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: <= 1, Length: >= ShortestNoun }
            && AdjectivalForm.Is(text.FoldedOf(text.Tokens[end - 1]), text.TextOf(text.Tokens[end - 1]));
        if (isHalf || text.IsMark(first - 1, '(') || end <= first || end - first > MostUnknown)
        {
            return false;
        }

        for (var word = first; word < end; word++)
        {
            var isName = text.Tokens[word] is { Kind: TokenKind.Word, Length: > 2, Roles: WordRoles.None }
                && (text.Tokens[word].Shape == WordShape.Capitalised || text.Tokens[first - 1].IsCapital);
            if (!isName || IsNoTown(text.FoldedOf(text.Tokens[word])) || text.NameAt(word, analyzer) is not { WordClass: 0, IsSurname: false, GivenFrequency: 0 })
            {
                return false;
            }
        }

        return true;
    }

    // "z Kolínského deníku", "z Nádražní ulice" and "z Brna-venkova" are no towns; in a bracket nothing else may stand.
    private static bool EndsHere(TokenizedText text, int first, int end)
    {
        if (text.IsMark(first - 1, '('))
        {
            return text.IsMark(end, ')');
        }

        return end >= text.Tokens.Length || text.Tokens[end].LinesBefore > 0
            || (!text.HasRole(end, WordRoles.Street | WordRoles.Institution | WordRoles.PrivateBody | WordRoles.PublicBody)
                && !(text.Tokens[end] is { IsCapital: true, BlanksBefore: 1, Kind: TokenKind.Word } && !AreInCapitals(text, first, end))
                && (text.Tokens[end].Kind is TokenKind.Word or TokenKind.Mark || IsDay(text, end)));
    }

    // "PAN JAN NOVÁK Z BRNA ŽÁDÁ"
    private static bool AreInCapitals(TokenizedText text, int first, int end) =>
        text.Tokens[first - 1].IsCapital && text.Tokens[first].Shape == WordShape.Upper && text.Tokens[end].Shape == WordShape.Upper;

    // "z Kolína 15. března podal"
    private static bool IsDay(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: <= 2 } && text.IsMark(index + 1, '.')
        && text.HasRole(index + 2, WordRoles.Calendar);

    private static void Add(TextSpan span, Evidence[] reasons, List<Candidate> all, List<Candidate> found)
    {
        var next = CandidateOrder.FirstFrom(all, span.Start);
        var isFree = (next == all.Count || all[next].Span.Start >= span.End) && (next == 0 || all[next - 1].Span.End <= span.Start);
        if (isFree)
        {
            found.Add(new Candidate(FindingType.Address, span, EvidenceStrength.Statistical, reasons));
        }
    }
}
