using System.Collections.Frozen;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Texts;

/// <summary>What reports say about decisions of people.</summary>
public static class EditTexts
{
    private static readonly FrozenDictionary<EditReason, (string Why, string Ground)> All =
        TextResources.Section<EditReason, (string Why, string Ground)>(
            "edits", (_, entry) => (TextResources.Part(entry, "why"), TextResources.Part(entry, "ground")));

    /// <summary>The Czech sentence that explains a decision made for that reason.</summary>
    public static string Why(EditReason reason) => All[reason].Why;

    /// <summary>Czech name of a removal that a person made for a reason that protects no person: trade secret, security.</summary>
    public static string NameOf(EditReason reason) => TextResources.Single("otherReasons", WireName.Of(reason));

    /// <summary>The mark of a removal for such a reason; null for all others, whose marks name the kind.</summary>
    public static string? MarkOf(EditReason reason) => reason is EditReason.TradeSecret or EditReason.Security
        ? TextResources.Single("otherReasons", WireName.Of(reason) + "-label")
        : null;

    /// <summary>The law on which a removal rests that a person added for that reason, where no rule of a profile named one.</summary>
    public static string Ground(EditReason reason) => All[reason].Ground;
}
