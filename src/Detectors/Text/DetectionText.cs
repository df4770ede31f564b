using Clona.Detectors.Findings;

namespace Clona.Detectors.Text;

/// <summary>A document's text as detectors scan it: a normalised view with a way back to the original offsets.</summary>
/// <remarks>
/// The view replaces what means the same (non-breaking spaces, full-width digits, ligatures, decomposed accents) and leaves
/// out what means nothing (soft hyphens, zero-width characters). Detectors report spans of the view only.
/// </remarks>
public sealed class DetectionText
{
    private readonly int[] originalOffsets;

    internal DetectionText(string original, string view, int[] originalOffsets)
    {
        Original = original;
        View = view;
        this.originalOffsets = originalOffsets;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The normalised text.</summary>
    public string View { get; }

    /// <summary>The span of the original that <paramref name="span"/> of the view stands for.</summary>
    public TextSpan ToOriginal(TextSpan span) => span.IsEmpty
        ? new TextSpan(originalOffsets[span.Start], originalOffsets[span.Start])
        : new TextSpan(originalOffsets[span.Start], originalOffsets[span.End - 1] + UnitsAt(span.End - 1));

    // A view character may stand for several original code units; they end where the next view character begins,
    // less what was left out in between.
    private int UnitsAt(int viewOffset) =>
        Math.Max(1, originalOffsets[viewOffset + 1] - originalOffsets[viewOffset]);
}
