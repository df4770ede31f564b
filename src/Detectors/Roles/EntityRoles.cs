using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>The roles that each person has over the whole document.</summary>
internal sealed class EntityRoles
{
    private readonly Dictionary<string, List<PersonRole>> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonRole>> weak = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PersonRole? Role, bool IsInDoubt)> judged = new(StringComparer.Ordinal);

    /// <summary>Collects the roles of mentions; those without one tell nothing.</summary>
    public EntityRoles(IReadOnlyList<string> entities, IReadOnlyList<OwnRole> own)
    {
        for (var index = 0; index < entities.Count; index++)
        {
            foreach (var entity in entities[index].Split('-'))
            {
                Add(own[index].IsWeak ? weak : roles, entity, own[index].IsInName ? null : own[index].Role);
            }
        }
    }

    /// <summary>The role that the person has most often, the first one among equals; what sentences tell counts only
    /// where nothing nearer does. Nothing if no mention tells.</summary>
    public PersonRole? RoleOf(string entity) => Judged(entity).Role;

    /// <summary>Whether the person has an office and a private matter, or speaks in a matter of his own.</summary>
    public bool IsInDoubt(string entity) => Judged(entity).IsInDoubt;

    /// <summary>Whether the person is named somewhere in a matter outside of the contract.</summary>
    public bool IsOutsider(string entity) => entity.Split('-').SelectMany(Known)
        .Any(role => role is PersonRole.ThirdParty or PersonRole.Applicant);

    // Judged once for each person, however often he is named.
    private (PersonRole? Role, bool IsInDoubt) Judged(string entity)
    {
        if (!judged.TryGetValue(entity, out var known))
        {
            judged[entity] = known = (MostFrequent(entity), HasTwoSides(entity));
        }

        return known;
    }

    private PersonRole? MostFrequent(string entity)
    {
        var persons = entity.Split('-');
        var known = persons.SelectMany(Known).ToList();
        known = known.Count > 0 ? known : persons.SelectMany(Guessed).ToList();
        return known.Count == 0 ? null : known.GroupBy(role => role).MaxBy(group => group.Count())!.Key;
    }

    private bool HasTwoSides(string entity)
    {
        var known = entity.Split('-').SelectMany(Known).ToHashSet();
        var isPublic = known.Contains(PersonRole.Official) || known.Contains(PersonRole.Speaker);
        return isPublic && (known.Contains(PersonRole.ThirdParty) || known.Contains(PersonRole.Party)
            || known.Contains(PersonRole.Applicant) || known.Contains(PersonRole.Trader));
    }

    private IEnumerable<PersonRole> Known(string entity) => roles.TryGetValue(entity, out var known) ? known : [];

    private IEnumerable<PersonRole> Guessed(string entity) => weak.TryGetValue(entity, out var known) ? known : [];

    private static void Add(Dictionary<string, List<PersonRole>> roles, string entity, PersonRole? role)
    {
        if (role is not { } known)
        {
            return;
        }

        if (!roles.TryGetValue(entity, out var list))
        {
            roles[entity] = list = [];
        }

        list.Add(known);
    }
}
