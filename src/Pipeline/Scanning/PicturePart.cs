using Clona.Pdf;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Scanning;

/// <summary>A part of a page that is no text and may show some.</summary>
/// <param name="Page">The page.</param>
/// <param name="Box">The part of the page as displayed.</param>
internal sealed record PicturePart(PdfReadPage Page, PageBox Box)
{
    /// <summary>Whether it is letters drawn as outlines, perhaps; else it is a picture.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>Tells the drawing from others; null where nothing does.</summary>
    public long? Drawing { get; init; }

    /// <summary>The first page with the same drawing at the same place, where that one is read for all; null for all others.</summary>
    public int? LikePage { get; init; }

    /// <summary>Whether it is one drawing more than are read.</summary>
    public bool IsLeft { get; init; }

    /// <summary>Equal for the same drawing at the same place of different pages.</summary>
    public (long? Drawing, PageBox Place) Likeness => (Drawing, Box with { Page = 1 });
}
