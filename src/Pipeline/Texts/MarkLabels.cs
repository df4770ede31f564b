using System.Collections.Frozen;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Texts;

/// <summary>What stands in the output in place of a removed value.</summary>
public static class MarkLabels
{
    private static readonly FrozenDictionary<FindingType, string> All =
        TextResources.Section<FindingType, string>("findings", (_, entry) => TextResources.Part(entry, "label"));

    /// <summary>The label of what an earlier editor had only marked for removal.</summary>
    public static string Earlier { get; } = TextResources.Single("marks", "earlier");

    /// <summary>The Czech label of a kind in brackets, such as <c>[jméno]</c>; the same in every profile.</summary>
    public static string For(FindingType type) => All[type];
}
