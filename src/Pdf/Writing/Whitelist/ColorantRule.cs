using System.Collections.Frozen;
using System.Globalization;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Names of inks (ISO 32000-2, 8.6.6.4): those with a meaning of their own stay, every other one becomes <c>Spot</c> and a
/// number. Readers without such an ink show the alternate space, which stays.
/// </summary>
internal sealed class ColorantRule : CopyRule
{
    private static readonly FrozenSet<string> Known =
        FrozenSet.ToFrozenSet(["All", "None", "Cyan", "Magenta", "Yellow", "Black", "Red", "Green", "Blue", "Gray"]);

    private ColorantRule()
    {
    }

    /// <summary>The only instance.</summary>
    public static ColorantRule Instance { get; } = new();

    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier)
    {
        if (value is not PdfName name || Known.Contains(name.Value) || copier.Lacks(Remover.Colorants))
        {
            return value as PdfName;
        }

        if (!copier.Colorants.TryGetValue(name.Value, out var neutral))
        {
            neutral = new("Spot" + (copier.Colorants.Count + 1).ToString(CultureInfo.InvariantCulture));
            copier.Colorants[name.Value] = neutral;
        }

        return neutral;
    }
}
