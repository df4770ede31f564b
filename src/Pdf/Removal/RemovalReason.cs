namespace Clona.Pdf.Removal;

/// <summary>Why a glyph was removed.</summary>
public enum RemovalReason
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>The plan names it.</summary>
    Planned,

    /// <summary>It stands where a planned glyph stood: double printing, a text layer, a hidden copy.</summary>
    Duplicate,

    /// <summary>It belongs to a layer that is not shown.</summary>
    HiddenLayer,

    /// <summary>It lies wholly outside the crop box.</summary>
    OutsidePage,

    /// <summary>
    /// It is shown by the same operator as a removed glyph, and the operator cannot be cut without moving or mixing up
    /// codes.
    /// </summary>
    Inseparable,

    /// <summary>It stands in an area that the plan names, or touches one.</summary>
    Area,

    /// <summary>An earlier editor hid it without removing it, or marked it for a removal that nobody carried out.</summary>
    OldRedaction,
}
