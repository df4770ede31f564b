using Clona.Office.Text;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.OldRedactions;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Reading;

/// <summary>A document that has been read completely.</summary>
/// <param name="Type">Its format.</param>
/// <param name="Text">Its text and where every character stands.</param>
/// <param name="Images">Pictures large enough to show something.</param>
public sealed record ReadDocument(MediaType Type, DocumentText Text, IReadOnlyList<PageImage> Images)
{
    /// <summary>The opened file, where the format is PDF.</summary>
    internal PdfFile? Pdf { get; init; }

    /// <summary>The opened document, where the format is that of an office program.</summary>
    internal IOfficeDocument? Office { get; init; }

    /// <summary>Places beside the pages where the file holds data, where the format is PDF; none of them goes into an output.</summary>
    internal IReadOnlyDictionary<HidingPlace, int> Places { get; init; } = new Dictionary<HidingPlace, int>();

    /// <summary>What an earlier editor hid without removing it, by page, where the format is PDF; none of it is in <see cref="Text"/>.</summary>
    internal IReadOnlyList<(int Page, OldRedaction Found)> OldRedactions { get; init; } = [];

    /// <summary>The pages that were read in their pictures.</summary>
    internal IReadOnlyList<ScanPage> Scans { get; init; } = [];

    /// <summary>Numbers of pictures that were written anew and may return as they came, where the format is PDF.</summary>
    internal IReadOnlyList<int> KeptPictures { get; init; } = [];

    /// <summary>The pictures of a document of an office program.</summary>
    internal IReadOnlyList<InlaidPicture> Pictures { get; init; } = [];

    /// <summary>Those of them whose text is a page of <see cref="Text"/>.</summary>
    internal IReadOnlyList<ReadInlay> Inlays { get; init; } = [];

    /// <summary>Page space to the page as displayed, by page, where the format is PDF.</summary>
    internal IReadOnlyList<PdfMatrix> Displays { get; init; } = [];

    /// <summary>Files that hang on a message; they are documents of their own and in no output of this one.</summary>
    public int Attachments { get; init; }

    /// <summary>Width and height of each page as displayed, in points; none in formats without pages.</summary>
    public IReadOnlyList<(double Width, double Height)> PageSizes { get; init; } = [];
}
