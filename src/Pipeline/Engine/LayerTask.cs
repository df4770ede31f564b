using System.Text.Json;
using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Layers;
using Clona.Pipeline.Reading;
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

    // A picture with fewer letters is no text: it waits for a person.
    private const int FewestLetters = 12;

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

        layers = [.. layers.GroupBy(layer => layer.Page).Select(page => new PageLayer(page.Key, [.. page.SelectMany(layer => layer.Pieces)], page.First().Picture) { IsPart = page.First().IsPart })];
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
        if (need is { IsLeft: true, Part: { } unread })
        {
            return (ScanPage.Left(need.Page, unread), null);
        }

        var scanned = ReadOf(part);
        var own = need.IsFlattened && JpegHeader.Read(picture.Span) is var (width, height) ? new PagePicture(picture, width, height) : null;
        var isConfirmed = need.IsDoubt && (own is null || !scanned.IsReadable || LayerAgreement.Holds(page, scanned));
        if (isConfirmed || !scanned.IsReadable || (need.IsFlattened && own is null))
        {
            return (new(need.Page, IsReadable: false, IsFlattened: false, []) { Part = need.Part, IsConfirmed = isConfirmed, IsDrawing = need.IsDrawing }, null);
        }

        var (left, top, x, y) = DrawnPart.PlaceOf(need.Part, (page.DisplayedWidth, page.DisplayedHeight), scanned.Width, scanned.Height);
        var areas = scanned.Marks.Select(mark => new ScanArea(mark.Kind, Placed(need.Page, mark.Box, left, top, x, y)));
        var paragraphs = Paragraphs.Of(scanned.Pieces);
        var pieces = scanned.Pieces.Select((piece, i) => (Box: Placed(need.Page, piece.Box, left, top, x, y), Piece: new LayerPiece(
            piece.Text, piece.StartsWord, new(left + (piece.Start.X * x), top + (piece.Start.Y * y)), new(left + (piece.End.X * x), top + (piece.End.Y * y)), piece.Height * y)
        { Paragraph = paragraphs[i] }));
        var scan = new ScanPage(need.Page, IsReadable: true, need.IsFlattened, [.. areas])
        {
            Part = need.Part,
            LikePage = need.LikePage,
            Doubts = [.. scanned.Pieces.Where(DoubtfulWords.IsDoubtful).Select(piece => Placed(need.Page, piece.Box, left, top, x, y))],
            Accents = [.. scanned.Accents.Select(accent => Placed(need.Page, accent, left, top, x, y))],
            Quarters = scanned.Quarters,
        };
        if (need.Part is null)
        {
            return (scan, new(need.Page, [.. pieces.Select(item => item.Piece)], own));
        }

        // What has text of its own there is drawn with it, and what lies beside the picture is none of it.
        var shown = page.Glyphs.Where(glyph => (glyph.Flags & GlyphFlags.Invisible) == GlyphFlags.None).Select(glyph => DisplayedBox.Of(page, glyph.Quad)).ToList();
        List<LayerPiece> inside = [.. pieces.Where(item => scan.Covers(item.Box) && !shown.Exists(glyph => Holds(item.Box, glyph))).Select(item => item.Piece)];
        var seen = scan with { Areas = [.. scan.Areas.Where(area => scan.Covers(area.Box)).Select(area => area with { Box = Cut(area.Box, need.Part) })] };
        return inside.Sum(piece => piece.Text.Length) >= FewestLetters
            ? (seen, new(need.Page, inside, null) { IsPart = true })
            : (new(need.Page, IsReadable: false, IsFlattened: false, []) { Part = need.Part, IsDrawing = need.IsDrawing }, null);
    }

    private static PageBox Placed(int page, ScanBox box, double left, double top, double x, double y) =>
        PageBox.Rounded(page, left + (box.Left * x), top + (box.Top * y), left + (box.Right * x), top + (box.Bottom * y));

    private static bool Holds(PageBox box, PageBox glyph) =>
        (glyph.X0 + glyph.X1) / 2 is var x && (glyph.Y0 + glyph.Y1) / 2 is var y && x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1;

    private static PageBox Cut(PageBox box, PageBox part) => PageBox.Rounded(
        box.Page, Math.Max(box.X0, part.X0), Math.Max(box.Y0, part.Y0), Math.Min(box.X1, part.X1), Math.Min(box.Y1, part.Y1));

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
