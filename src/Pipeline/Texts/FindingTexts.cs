using System.Collections.Frozen;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Texts;

/// <summary>Czech names of kinds and decisions, and the sentence that explains a decision.</summary>
public static class FindingTexts
{
    private static readonly FrozenDictionary<FindingType, string> Names =
        TextResources.Section<FindingType, string>("findings", (_, entry) => TextResources.Part(entry, "name"));

    private static readonly FrozenDictionary<DecisionKind, string> Decisions =
        TextResources.Section<DecisionKind, string>("decisions", TextResources.Plain);

    private static readonly FrozenDictionary<Doubt, string> Doubts =
        TextResources.Section<Doubt, string>("doubts", TextResources.Plain, Doubt.None);

    /// <summary>Name of a kind, such as „rodné číslo“.</summary>
    public static string NameOf(FindingType type) => Names[type];

    /// <summary>Name of a decision, such as „odstranit“.</summary>
    public static string NameOf(DecisionKind kind) => Decisions[kind];

    /// <summary>Why a finding was decided as it was; never holds the value.</summary>
    public static string Explain(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Doubt == Doubt.None ? decision.Reason : $"{decision.Reason} {Doubts[decision.Doubt]}";
    }
}
