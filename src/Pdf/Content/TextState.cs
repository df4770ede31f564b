namespace Clona.Pdf.Content;

/// <summary>
/// The text state parameters of ISO 32000-2, 9.3; they outlive text objects and are saved by <c>q</c>.
/// </summary>
internal sealed record TextState
{
    /// <summary>
    /// The font; <see cref="PageFont.Missing"/> before any <c>Tf</c> and where the resource is missing.
    /// </summary>
    public PageFont Font { get; set; } = PageFont.Missing;

    /// <summary>Tfs.</summary>
    public double Size { get; set; }

    /// <summary>Tc, unscaled text space units.</summary>
    public double CharacterSpacing { get; set; }

    /// <summary>Tw, unscaled text space units.</summary>
    public double WordSpacing { get; set; }

    /// <summary>Th: 1 for 100 %.</summary>
    public double HorizontalScale { get; set; } = 1;

    /// <summary>TL.</summary>
    public double Leading { get; set; }

    /// <summary>Trise.</summary>
    public double Rise { get; set; }

    /// <summary>Tr: 0 to 7.</summary>
    public int RenderMode { get; set; }
}
