using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Gives every mention of a person its role.</summary>
/// <remarks>
/// The surroundings of the mention decide. A mention that they tell nothing about takes the role of the same person
/// elsewhere;
/// nobody is public by default, so somebody that nothing is known about is a third party.
/// A trader who is a party counts as standing in the block of parties wherever his name is.
/// Where one person has an office and a private matter, each mention keeps its own role and all are in doubt.
/// </remarks>
public static class RoleAssigner
{
    /// <summary>The roles of <paramref name="persons"/>.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Candidates of persons, ordered by start; a role that a detector knew is kept.</param>
    /// <param name="entities">Label of each, from <see cref="Entities.EntityLinker"/>.</param>
    /// <returns>One assignment per person.</returns>
    public static IReadOnlyList<RoleAssignment> Assign(
        DocumentStructure structure, IReadOnlyList<Candidate> persons, IReadOnlyList<string> entities)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(entities);
        var places = persons.Select(person => structure.PlaceOf(person.Span)).ToList();
        var own = OwnRoles(structure, persons, places);
        var shared = new EntityRoles(entities, own);
        var traders = entities.Where((_, index) => own[index] == PersonRole.Trader
            && places[index] == DocumentPlace.PartyBlock).ToHashSet(StringComparer.Ordinal);
        return persons.Select((_, index) =>
        {
            var role = Decide(own[index], shared.RoleOf(entities[index]));
            var isParty = role == PersonRole.Trader && traders.Contains(entities[index]);
            return new RoleAssignment(
                role, shared.IsInDoubt(entities[index]), isParty ? DocumentPlace.PartyBlock : places[index]);
        }).ToList();
    }

    // A councillor who speaks is a councillor.
    private static PersonRole Decide(PersonRole? own, PersonRole? shared) =>
        own is null || (own == PersonRole.Speaker
            && shared == PersonRole.Official) ? shared ?? PersonRole.ThirdParty : own.Value;

    private static List<PersonRole?> OwnRoles(
        DocumentStructure structure, IReadOnlyList<Candidate> persons, List<DocumentPlace> places)
    {
        var reader = new MentionRoleReader(structure);
        var spans = persons.Select(person => person.Span).ToList();
        var roles = new List<PersonRole?>(persons.Count);
        for (var index = 0; index < persons.Count; index++)
        {
            var context = MentionContext.Of(structure.Tokens, spans, index);
            if (places[index] == DocumentPlace.Body
                && LabelledParty.Of(context, structure.Kind) is PersonRole.Party or PersonRole.Trader)
            {
                places[index] = DocumentPlace.PartyBlock;
            }

            var isListed = index > 0 && ContinuesList(context);
            roles.Add(persons[index].Role
                ?? (isListed ? ListedRole(reader, context, places[index], roles[index - 1])
                : reader.Read(context, places[index])));
        }

        return roles;
    }

    // "členové: Jan Novák, Eva Malá a Petr Dub": those behind the first share its role unless a function tells another.
    private static PersonRole? ListedRole(MentionRoleReader reader, in MentionContext context, DocumentPlace place,
        PersonRole? before)
    {
        var read = reader.Read(context, place);
        return before is null or PersonRole.Speaker or PersonRole.Author
            || PublicCue.IsIdentified(context) ? read : read is PersonRole.Representative or PersonRole.Child
            ? read : before;
    }

    private static bool ContinuesList(in MentionContext context)
    {
        var text = context.Text;
        var between = context.First - context.Floor;
        return between == 1 && (text.IsMark(context.Floor, ',') || text.HasWord(context.Floor, "a")
            || text.IsMark(context.Floor, ';'));
    }
}
