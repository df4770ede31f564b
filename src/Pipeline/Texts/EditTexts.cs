using System.Collections.Frozen;
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

    /// <summary>The law on which a removal rests that a person added for that reason, where no rule of a profile named one.</summary>
    public static string Ground(EditReason reason) => All[reason].Ground;
}
