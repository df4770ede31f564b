using System.Text.Json;
using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Layers;
using Clona.Pipeline.Rendering;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;
using Clona.Scans;

namespace Clona.Pipeline.Engine;

/// <summary>Puts what was read in the pictures of a PDF into it, as text that nobody sees.</summary>
internal static class LayerTask
{
    // Points: a layer that stands elsewhere than it was written belongs to a page whose content cannot be trusted.
    private const double Near = 1;

    /// <summary>Parts: the document, then for each page of the request what was read and the page's picture; either may be empty.</summary>
    public static EngineMessage Run(EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts)
    {
        if (PdfFile.Open(parts[0]).File is not { } file || request.ScanNeeds is not { } needs || parts.Count != 1 + (2 * needs.Count))
        {
            return EngineHost.Message(EngineAnswer.Refused(RefusalReason.NoTextLayer));
        }

        var read = PdfReading.Read(file).Pages;
        List<ScanPage> pages = [];
        List<PageLayer> layers = [];
        for (var i = 0; i < needs.Count; i++)
        {
            var (page, layer) = Of(needs[i], read[needs[i].Page - 1], parts[1 + (2 * i)], parts[2 + (2 * i)]);
            pages.Add(page);
            if (layer is not null)
            {
                layers.Add(layer);
            }
        }

        var layered = layers.Count == 0 ? parts[0] : ScanLayers.Add(parts[0], file, read, layers);
        return layered is { } document && StandsWhereWritten(document, layers)
            ? EngineHost.Message(new EngineAnswer { Scans = pages }, document)
            : EngineHost.Message(EngineAnswer.Refused(RefusalReason.NoTextLayer));
    }

    /// <summary>What was read on a page; a page that was not read is not readable.</summary>
    internal static ScannedPage ReadOf(ReadOnlyMemory<byte> part) =>
        (part.IsEmpty ? null : JsonSerializer.Deserialize(part.Span, ScanJson.Default.ScannedPage)) ?? new ScannedPage(1, 1, IsReadable: false, [], []);

    private static (ScanPage Page, PageLayer? Layer) Of(
        ScanNeed need, PdfReadPage page, ReadOnlyMemory<byte> part, ReadOnlyMemory<byte> picture)
    {
        var scanned = ReadOf(part);
        var own = need.IsFlattened && JpegHeader.Read(picture.Span) is var (width, height) ? new PagePicture(picture, width, height) : null;
        if (!scanned.IsReadable || (need.IsFlattened && own is null))
        {
            return (new(need.Page, IsReadable: false, IsFlattened: false, []), null);
        }

        var (x, y) = (page.DisplayedWidth / scanned.Width, page.DisplayedHeight / scanned.Height);
        var areas = scanned.Marks.Select(mark => new ScanArea(
            mark.Kind, PageBox.Rounded(need.Page, mark.Box.Left * x, mark.Box.Top * y, mark.Box.Right * x, mark.Box.Bottom * y)));
        var pieces = scanned.Pieces.Select(piece => new LayerPiece(
            piece.Text, piece.StartsWord, new(piece.Start.X * x, piece.Start.Y * y), new(piece.End.X * x, piece.End.Y * y), piece.Height * y));
        return (new(need.Page, IsReadable: true, need.IsFlattened, [.. areas]), new(need.Page, [.. pieces], own));
    }

    private static bool StandsWhereWritten(ReadOnlyMemory<byte> document, List<PageLayer> layers)
    {
        if (PdfFile.Open(document).File is not { WasRebuilt: false } file)
        {
            return false;
        }

        var pages = PdfReading.Read(file).Pages;
        return layers.TrueForAll(layer => layer.Pieces.Count == 0 || Ends(pages[layer.Page - 1], layer.Pieces[^1]));
    }

    private static bool Ends(PdfReadPage page, LayerPiece last)
    {
        var glyph = page.Glyphs.LastOrDefault(item => (item.Flags & GlyphFlags.Invisible) != GlyphFlags.None);
        if (glyph.Text is null)
        {
            return false;
        }

        var end = page.ToDisplayed.Apply(glyph.Quad.EndOfBaseline);
        return Distance(end, last.End) <= Near;
    }

    private static double Distance(PdfPoint one, PdfPoint other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
