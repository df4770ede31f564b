namespace Clona.Pdf.Images.Jbig2;

/// <summary>The corner of a symbol that its place names; the numbers are those of the format.</summary>
internal enum TextCorner
{
    /// <summary>Left below.</summary>
    BottomLeft,

    /// <summary>Left above.</summary>
    TopLeft,

    /// <summary>Right below.</summary>
    BottomRight,

    /// <summary>Right above.</summary>
    TopRight,
}
