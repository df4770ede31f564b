using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy;

/// <summary>Tells whether any finding, day and choice of switches is left for a rule by the rules before it.</summary>
/// <remarks>
/// Exact, not a guess: every combination of the finite conditions is tried. Least confidence and least strength need one value
/// each, the rule's own: what an earlier rule takes there it takes above as well.
/// </remarks>
internal static class RuleReachability
{
    /// <summary>Whether rule number <paramref name="index"/> of <paramref name="profile"/> can ever win.</summary>
    internal static bool IsReachable(Profile profile, int index)
    {
        var rule = profile.Rules[index];
        var earlier = profile.Rules.Take(index).Where(other => MayTake(other, rule)).ToList();
        return SwitchCombinations(profile)
            .Where(switches => rule.When.Switches.All(wanted => wanted.Value.Contains(switches[wanted.Key])))
            .Any(switches => Days(rule, earlier).Any(day => IsLeft(rule, earlier, switches, day)));
    }

    private static bool MayTake(ProfileRule earlier, ProfileRule rule) =>
        earlier.When.MinConfidence <= rule.When.MinConfidence
        && (earlier.When.Strength ?? EvidenceStrength.Statistical) <= (rule.When.Strength ?? EvidenceStrength.Statistical);

    private static bool IsLeft(
        ProfileRule rule, List<ProfileRule> earlier, IReadOnlyDictionary<string, string> switches, DateOnly day)
    {
        var inForce = earlier.Where(other => other.Validity.Contains(day)).ToList();
        return FactsOf(rule.When).Any(facts => !inForce.Exists(other => other.When.Holds(facts, switches)));
    }

    private static IEnumerable<FindingFacts> FactsOf(RuleCondition when) =>
        from type in when.Types ?? All<FindingType>()
        from role in when.Roles ?? All<PersonRole>()
        from place in when.Places ?? All<DocumentPlace>()
        from doubt in when.RoleInDoubt is { } only ? [only] : new[] { false, true }
        select new FindingFacts(
            type, role, place, when.Strength ?? EvidenceStrength.Statistical, when.MinConfidence, doubt);

    private static HashSet<T> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToHashSet();

    // Cover can only change on the day after an earlier rule ends; before the first such day nothing is gained.
    private static IEnumerable<DateOnly> Days(ProfileRule rule, List<ProfileRule> earlier) => earlier
        .Select(other => other.Validity.To)
        .OfType<DateOnly>()
        .Where(end => end < DateOnly.MaxValue)
        .Select(end => end.AddDays(1))
        .Where(rule.Validity.Contains)
        .Prepend(rule.Validity.From)
        .Distinct();

    private static List<Dictionary<string, string>> SwitchCombinations(Profile profile)
    {
        var combinations = new List<Dictionary<string, string>> { new(StringComparer.Ordinal) };
        foreach (var item in profile.Switches)
        {
            combinations = [.. combinations.SelectMany(
                known => item.Options.Select(option => new Dictionary<string, string>(known, StringComparer.Ordinal) { [item.Id] = option }))];
        }

        return combinations;
    }
}
