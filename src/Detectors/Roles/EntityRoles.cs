using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>The roles that each person has over the whole document.</summary>
internal sealed class EntityRoles
{
    private readonly Dictionary<string, List<PersonRole>> roles = new(StringComparer.Ordinal);

    /// <summary>Collects the roles of mentions; those without one tell nothing.</summary>
    public EntityRoles(IReadOnlyList<string> entities, IReadOnlyList<PersonRole?> own)
    {
        for (var index = 0; index < entities.Count; index++)
        {
            foreach (var entity in entities[index].Split('-'))
            {
                Add(entity, own[index]);
            }
        }
    }

    /// <summary>The role that the person has most often, the first one among equals; nothing if no mention
    /// tells.</summary>
    public PersonRole? RoleOf(string entity)
    {
        var known = entity.Split('-').SelectMany(Known).ToList();
        return known.Count == 0 ? null : known.GroupBy(role => role).MaxBy(group => group.Count())!.Key;
    }

    /// <summary>Whether the person has an office and a private matter, or speaks in a matter of his own.</summary>
    public bool IsInDoubt(string entity)
    {
        var known = entity.Split('-').SelectMany(Known).ToHashSet();
        var isPublic = known.Contains(PersonRole.Official) || known.Contains(PersonRole.Speaker);
        return isPublic && (known.Contains(PersonRole.ThirdParty) || known.Contains(PersonRole.Party)
            || known.Contains(PersonRole.Applicant) || known.Contains(PersonRole.Trader));
    }

    private IEnumerable<PersonRole> Known(string entity) => roles.TryGetValue(entity, out var known) ? known : [];

    private void Add(string entity, PersonRole? role)
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
