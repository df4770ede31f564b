using Clona.Detectors.Findings;

namespace Clona.Detectors.Roles;

/// <summary>The roles that each person has over the whole document.</summary>
internal sealed class EntityRoles
{
    private static readonly int RoleCount = Enum.GetValues<PersonRole>().Length;

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
            var persons = entity.Split('-');
            judged[entity] = known = (MostFrequent(roles, persons) ?? MostFrequent(weak, persons), HasTwoSides(persons));
        }

        return known;
    }

    // The first one among equals.
    private static PersonRole? MostFrequent(Dictionary<string, List<PersonRole>> told, string[] persons)
    {
        var all = new List<PersonRole>();
        foreach (var person in persons)
        {
            all.AddRange(told.TryGetValue(person, out var known) ? known : []);
        }

        Span<int> counts = stackalloc int[RoleCount];
        foreach (var role in all)
        {
            counts[(int)role]++;
        }

        PersonRole? best = null;
        foreach (var role in all)
        {
            best = best is null || counts[(int)role] > counts[(int)best] ? role : best;
        }

        return best;
    }

    private bool HasTwoSides(string[] persons)
    {
        var (isPublic, isPrivate) = (false, false);
        foreach (var person in persons)
        {
            foreach (var role in roles.TryGetValue(person, out var known) ? known : [])
            {
                isPublic |= role is PersonRole.Official or PersonRole.Speaker;
                isPrivate |= role is PersonRole.ThirdParty or PersonRole.Party or PersonRole.Applicant or PersonRole.Trader;
            }
        }

        return isPublic && isPrivate;
    }

    private IEnumerable<PersonRole> Known(string entity) => roles.TryGetValue(entity, out var known) ? known : [];

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
