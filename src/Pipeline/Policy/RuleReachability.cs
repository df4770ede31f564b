using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy;

/// <summary>
/// Tells whether any finding, day and choice of switches is left for a rule by the rules before it.
/// </summary>
/// <remarks>
/// Exact, not a guess: every combination of the finite conditions is tried, up to a budget for all rules of a profile
/// together. Least confidence and least strength need one value each, the rule's own: what an earlier rule takes there
/// it takes above as well.
/// </remarks>
internal sealed class RuleReachability
{
    // The built-in profiles need less than a fifth of this; a profile made to be slow is refused instead.
    private const int Budget = 3_000_000;

    private readonly Profile profile;
    private readonly List<Dictionary<string, string>> switchCombinations;
    private int left = Budget;

    /// <summary>Begins a check of <paramref name="profile"/>.</summary>
    internal RuleReachability(Profile profile)
    {
        this.profile = profile;
        switchCombinations = SwitchCombinations(profile);
    }

    /// <summary>Whether the profile was too intricate to be checked; the answers say nothing then.</summary>
    internal bool IsExhausted => left <= 0;

    /// <summary>Whether rule number <paramref name="index"/> can ever win.</summary>
    internal bool IsReachable(int index)
    {
        var rule = profile.Rules[index];
        var earlier = profile.Rules.Take(index).Where(other => MayTake(other.When, rule.When)).ToList();
        return switchCombinations
            .Where(switches => rule.When.Switches.All(wanted => wanted.Value.Contains(switches[wanted.Key])))
            .TakeWhile(_ => !IsExhausted)
            .Any(switches => IsLeft(rule, earlier, switches));
    }

    private static bool MayTake(RuleCondition earlier, RuleCondition rule) =>
        earlier.MinConfidence <= rule.MinConfidence && WeakestOf(earlier) <= WeakestOf(rule);

    private static EvidenceStrength WeakestOf(RuleCondition when) => when.Strength ?? EvidenceStrength.Statistical;

    private bool IsLeft(ProfileRule rule, List<ProfileRule> earlier, Dictionary<string, string> switches) =>
        Days(rule, earlier)
            .TakeWhile(_ => !IsExhausted)
            .Select(day => earlier.Where(other => other.Validity.Contains(day)).ToList())
            .Any(inForce => IsLeftOnDay(rule, inForce, switches));

    private bool IsLeftOnDay(ProfileRule rule, List<ProfileRule> inForce, Dictionary<string, string> switches) =>
        FactsOf(rule.When, inForce.Exists(other => other.When.Posts is not null))
            .TakeWhile(_ => !IsExhausted)
            .Any(facts => !inForce.Exists(other => Takes(other, facts, switches)));

    // With an empty budget every fact counts as taken, so that the search ends.
    private bool Takes(ProfileRule other, FindingFacts facts, Dictionary<string, string> switches) =>
        --left <= 0 || other.When.Holds(facts, switches);

    // Posts count only where a rule asks for them.
    private static IEnumerable<FindingFacts> FactsOf(RuleCondition when, bool withPosts) =>
        from type in when.Types ?? All<FindingType>()
        from role in when.Roles ?? All<PersonRole>()
        from place in when.Places ?? All<DocumentPlace>()
        from doubt in when.RoleInDoubt is { } only ? [only] : new[] { false, true }
        from post in when.Posts ?? (withPosts ? All<PostFacing>() : NoPost)
        select new FindingFacts(type, role, place, WeakestOf(when), when.MinConfidence, doubt) { Post = post };

    private static IReadOnlySet<PostFacing> NoPost { get; } = new HashSet<PostFacing> { PostFacing.Unknown };

    private static HashSet<T> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>()];

    // Cover can only shrink on the day after an earlier rule ends; between such days nothing is gained.
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
            combinations =
                [.. combinations.SelectMany(known => item.Options.Select(option => With(known, item.Id, option)))];
        }

        return combinations;
    }

    private static Dictionary<string, string> With(Dictionary<string, string> known, string id, string option) =>
        new(known, StringComparer.Ordinal) { [id] = option };
}
