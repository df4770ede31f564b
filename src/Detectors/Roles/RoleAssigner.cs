using Clona.Detectors.Findings;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Gives every mention of a person its role.</summary>
/// <remarks>
/// The surroundings of the mention decide. A mention that they tell nothing about takes the role of the same person
/// elsewhere;
/// nobody is public by default, so somebody that nothing is known about is a third party.
/// A trader who is a party counts as standing in the block of parties wherever his name is.
/// An office counts only by signs at the mention itself; where birth, home or a matter of one's own stand beside them, the
/// mention is in doubt, so that a person decides.
/// </remarks>
public static class RoleAssigner
{
    private const int LongestBracket = 6;

    /// <summary>The roles of <paramref name="persons"/>.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Candidates of persons, ordered by start; a role that a detector knew is kept.</param>
    /// <param name="entities">Label of each, from <see cref="Entities.EntityLinker"/>.</param>
    /// <param name="others">Everything found, ordered by start: births and homes beside a name speak against an
    /// office.</param>
    /// <returns>One assignment per person.</returns>
    public static IReadOnlyList<RoleAssignment> Assign(
        DocumentStructure structure, IReadOnlyList<Candidate> persons, IReadOnlyList<string> entities,
        IReadOnlyList<Candidate>? others = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(entities);
        return RoleJudge.Default.Judge(Read(structure, persons, entities, others ?? []));
    }

    /// <summary>What the rules tell of each person, for the judgement of all of it.</summary>
    internal static RoleSheet Read(
        DocumentStructure structure, IReadOnlyList<Candidate> persons, IReadOnlyList<string> entities, IReadOnlyList<Candidate> others)
    {
        var places = persons.Select(person => structure.PlaceOf(person.Span)).ToList();
        var spans = persons.Select(person => person.Span).ToList();
        var facts = new OwnFacts(structure.Tokens, others);
        var lists = new ListRole(structure, spans, facts);
        var own = OwnRoles(structure, persons, places, new MentionRoleReader(structure, new PrivateData(structure.Tokens, others), facts, lists));
        var rules = ByRules(structure, entities, own, places);
        var mentions = new MentionFacts[persons.Count];
        var businesses = new Businesses();
        for (var index = 0; index < mentions.Length; index++)
        {
            var context = MentionContext.Of(structure.Tokens, spans, index);
            mentions[index] = new(context, own[index], rules[index], entities[index]);
            if (structure.Kind == DocumentKind.Contract && own[index] is { Role: PersonRole.Trader } or { Role: null or PersonRole.Party, IsListed: false }
                && facts.HasCompanyNumberOfOwn(context))
            {
                businesses.Add(entities[index]);
            }
        }

        for (var index = 0; index < mentions.Length && businesses.IsAny; index++)
        {
            mentions[index] = mentions[index] with { IsBusiness = businesses.Holds(entities[index]) };
        }

        return new RoleSheet(structure, mentions, lists.Lists, lists.Heads, facts, others);
    }

    private static List<RoleAssignment> ByRules(
        DocumentStructure structure, IReadOnlyList<string> entities, List<OwnRole> own, List<DocumentPlace> places)
    {
        var shared = new EntityRoles(entities, own);
        var traders = entities.Where((_, index) => own[index].Role == PersonRole.Trader
            && places[index] == DocumentPlace.PartyBlock).ToHashSet(StringComparer.Ordinal);
        var isContract = structure.Kind == DocumentKind.Contract;
        return entities.Select((_, index) =>
        {
            var (role, isInDoubt) = isContract ? DecideInContract(own[index], shared, entities[index])
                : Decide(own[index], shared, entities[index]);
            role = role == PersonRole.Party && traders.Contains(entities[index]) ? PersonRole.Trader : role;
            var isParty = role == PersonRole.Trader && traders.Contains(entities[index]);
            return new RoleAssignment(role, isInDoubt, isParty ? DocumentPlace.PartyBlock : places[index]);
        }).ToList();
    }

    // Who is a party or an official is that also where he is named as a contact, and who acts for a side elsewhere acts for
    // it also below its name at the end. An official who is a party is kept either way.
    private static (PersonRole Role, bool IsInDoubt) DecideInContract(OwnRole own, EntityRoles shared, string entity)
    {
        var common = shared.RoleOf(entity);
        var isContact = own.Role == PersonRole.Contact
            && common is PersonRole.Party or PersonRole.Trader or PersonRole.Official;
        var actsForSide = own is { Role: PersonRole.Party, IsListed: true, IsIdentified: false }
            && common is PersonRole.Representative or PersonRole.Official;
        if (isContact || actsForSide)
        {
            return (common!.Value, false);
        }

        // "starosta jednoty Jan Novák", later only "starosta Novák": whoever acts for a private side holds no office beside it.
        if (own is { Role: PersonRole.Official, IsIdentified: false } && common == PersonRole.Representative)
        {
            return (PersonRole.Representative, false);
        }

        var (role, isInDoubt) = Decide(own, shared, entity);
        return (role, own.IsUnsure || (isInDoubt && !(role is PersonRole.Party or PersonRole.Trader && !shared.IsOutsider(entity))));
    }

    // A councillor who speaks is a councillor. Where the person has an office and a private matter, a mention that tells
    // neither is in doubt, and so is one in a private matter.
    private static (PersonRole Role, bool IsInDoubt) Decide(OwnRole own, EntityRoles shared, string entity)
    {
        var common = shared.RoleOf(entity);
        var isInDoubt = shared.IsInDoubt(entity);
        if (own.Role is not { } role)
        {
            return (common ?? PersonRole.ThirdParty, isInDoubt || own.IsContradicted);
        }

        if (role == PersonRole.Speaker && common == PersonRole.Official)
        {
            return (PersonRole.Official, own.IsContradicted);
        }

        if (own.IsWeak && common == PersonRole.Official)
        {
            return (PersonRole.Official, role != PersonRole.Official || isInDoubt);
        }

        return (role, own.IsContradicted || (isInDoubt && (own.IsWeak || role != PersonRole.Official)));
    }

    private static List<OwnRole> OwnRoles(
        DocumentStructure structure, IReadOnlyList<Candidate> persons, List<DocumentPlace> places, MentionRoleReader reader)
    {
        var spans = persons.Select(person => person.Span).ToList();
        var roles = new List<OwnRole>(persons.Count);
        for (var index = 0; index < persons.Count; index++)
        {
            var context = MentionContext.Of(structure.Tokens, spans, index);
            if (places[index] == DocumentPlace.Body
                && LabelledParty.Of(context, structure) is PersonRole.Party or PersonRole.Trader)
            {
                places[index] = DocumentPlace.PartyBlock;
            }

            var read = persons[index].Role is { } known ? new OwnRole(known) : reader.Read(context, index, places[index]);
            if (read is { IsListed: true, IsUnsure: false } && read.Role is PersonRole.Party or PersonRole.Trader && structure.Kind == DocumentKind.Contract)
            {
                places[index] = DocumentPlace.PartyBlock;
            }

            roles.Add(persons[index].Role is null && index > 0 && ContinuesList(context)
                ? ListedRole(read, roles[index - 1]) : read);
        }

        return roles;
    }

    // "členové: Jan Novák, Eva Malá a Petr Dub": those behind the first share its role unless their own surroundings tell
    // another, or birth or home make a private person of them; behind an author only where a text is cited.
    // Behind one child its mother is named as often: "matka Mariany, Jana Malá"; a profession beside a name is that one's: "znalec Jan Novák a Eva Malá".
    private static OwnRole ListedRole(OwnRole read, OwnRole before)
    {
        var passesOn = before.Role is not (null or PersonRole.Speaker) && !before.IsContradicted
            && (before.Role != PersonRole.Author || (!before.IsInName && read.Role is null)) && before is not { Role: PersonRole.Child or PersonRole.Other, IsBeside: true };
        var isPrivate = read.IsIdentified && before.Role is not (PersonRole.Party or PersonRole.Trader);
        return !passesOn || isPrivate || read.IsBeside || read.IsListed || read.Role is PersonRole.Representative or PersonRole.Child
            ? read : before with { IsBeside = false };
    }

    // "Jan Novák (předseda), Eva Malá", "Jan Novák v. r., Eva Malá"
    private static int PassBrackets(TokenizedText text, int index, int end)
    {
        if (!text.IsMark(index, '('))
        {
            return index;
        }

        for (var next = index + 1; next < end && next - index <= LongestBracket; next++)
        {
            if (text.IsMark(next, ')'))
            {
                return next + 1;
            }
        }

        return index;
    }

    // "Jan Novák, předseda; Eva Malá"
    private static int PassValues(TokenizedText text, int index, int end)
    {
        for (var next = index; next < end - 1 && next - index <= LongestBracket && text.Tokens[next].LinesBefore == 0; next++)
        {
            if (!text.HasRole(next, WordRoles.AnyFunction) && text.Tokens[next].Kind != TokenKind.Mark)
            {
                return index;
            }
        }

        return end - 1 > index && end - index <= LongestBracket && (text.IsMark(end - 1, ',') || text.IsMark(end - 1, ';'))
            && text.Tokens[end].LinesBefore == 0 ? end - 1 : index;
    }

    private static bool ContinuesList(in MentionContext context)
    {
        var text = context.Text;
        var index = PassValues(text, PassBrackets(text, context.Floor, context.First), context.First);
        return context.First - index == 1 && text.Tokens[index].LinesBefore + text.Tokens[context.First].LinesBefore <= 1
            && (text.IsMark(index, ',') || text.HasWord(index, "a") || text.IsMark(index, ';'));
    }
}
