using Clona.Pdf.Objects;

namespace Clona.Pdf.Inlays;

/// <summary>A PNG or JPEG file of a document of another format, as an image of a PDF.</summary>
/// <remarks>Samples of PNG stay as they are; those with transparency have one component more than their colours.</remarks>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Image">The image, in the filter of the file.</param>
/// <param name="Png">What a PNG says of its samples; null for JPEG.</param>
internal sealed record InlayPicture(int Width, int Height, PdfStream Image, PngForm? Png)
{
    private const long MostPixels = 40_000_000;

    /// <summary>The picture; null where the file is of another kind, damaged, interlaced, or too large.</summary>
    public static InlayPicture? Read(ReadOnlyMemory<byte> file) => file.Span switch
    {
        [0x89, 0x50, 0x4E, 0x47, ..] => InlayPng.Read(file),
        [0xFF, 0xD8, 0xFF, ..] => InlayJpeg.Read(file),
        _ => null,
    };

    /// <summary>Whether a picture of that size is taken.</summary>
    public static bool IsTaken(long width, long height) => width > 0 && height > 0 && width * height <= MostPixels;

    /// <summary>Nothing of the picture.</summary>
    public override string ToString() => "…";
}
