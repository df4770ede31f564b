using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy;

/// <summary>When a rule applies; every condition that is set must hold.</summary>
public sealed record RuleCondition
{
    /// <summary>Kinds of datum; <see langword="null"/> means every kind.</summary>
    public IReadOnlySet<FindingType>? Types { get; init; }

    /// <summary>Roles; <see langword="null"/> means every role.</summary>
    public IReadOnlySet<PersonRole>? Roles { get; init; }

    /// <summary>Parts of the document; <see langword="null"/> means everywhere.</summary>
    public IReadOnlySet<DocumentPlace>? Places { get; init; }

    /// <summary>Whether posts of officials deal with the public; <see langword="null"/> means either.</summary>
    public IReadOnlySet<PostFacing>? Posts { get; init; }

    /// <summary>Weakest backing that suffices; <see langword="null"/> means any.</summary>
    public EvidenceStrength? Strength { get; init; }

    /// <summary>Least confidence that suffices, [0, 1].</summary>
    public double MinConfidence { get; init; }

    /// <summary>Whether the role has to be in doubt, or must not be; <see langword="null"/> means either.</summary>
    public bool? RoleInDoubt { get; init; }

    /// <summary>Values that switches of the profile must have, by switch id.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Switches { get; init; } =
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);

    /// <summary>
    /// Whether the condition holds for <paramref name="facts"/> under the given values of the switches.
    /// </summary>
    public bool Holds(FindingFacts facts, IReadOnlyDictionary<string, string> switches)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(switches);
        return Covers(Types, facts.Type)
            && Covers(Roles, facts.Role)
            && Covers(Places, facts.Place)
            && Covers(Posts, facts.Post)
            && (Strength is not { } weakest || facts.Strength >= weakest)
            && facts.Confidence >= MinConfidence
            && (RoleInDoubt is not { } doubt || facts.RoleInDoubt == doubt)
            && Switches.All(wanted => wanted.Value.Contains(switches[wanted.Key]));
    }

    private static bool Covers<T>(IReadOnlySet<T>? wanted, T actual) => wanted is null || wanted.Contains(actual);
}
