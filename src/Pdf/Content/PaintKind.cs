namespace Clona.Pdf.Content;

/// <summary>What painted a spot of a page.</summary>
internal enum PaintKind
{
    /// <summary>A path, filled or stroked.</summary>
    Path,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A shading.</summary>
    Shading,
}
