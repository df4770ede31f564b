using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Layers;

/// <summary>Adds what was read in pictures to a PDF as text that nobody sees: an update behind the file's own bytes.</summary>
/// <remarks>
/// The result is for the engine's own eyes: it is read, redacted and written anew by the same code as any other document, so what is
/// removed from the pictures goes from the text with it.
/// </remarks>
public static class ScanLayers
{
    private const string FontName = "ClonaScan";
    private const string PictureName = "ClonaPage";

    /// <summary>Whether such an update can be added: the file is whole and not encrypted.</summary>
    public static bool CanAdd(PdfFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file is { WasEncrypted: false, WasRebuilt: false } && file.Pages.All(page => page.Reference is not null);
    }

    /// <summary>The file with the layers.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">The file, opened; <see cref="CanAdd"/> holds.</param>
    /// <param name="pages">Its pages as read.</param>
    /// <param name="layers">What was read, each page at most once.</param>
    /// <returns>Null where the file's end cannot be made out.</returns>
    public static ReadOnlyMemory<byte>? Add(
        ReadOnlyMemory<byte> bytes, PdfFile file, IReadOnlyList<PdfReadPage> pages, IReadOnlyList<PageLayer> layers)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(layers);
        if (!CanAdd(file) || FileUpdate.Start(bytes, file) is not { } update)
        {
            return null;
        }

        var font = new LayerFont();
        var fontPlace = update.Reserve();
        var tags = LayerTags.AreWanted(file, pages, layers) ? new LayerTags(update, file) : null;
        foreach (var layer in layers)
        {
            var (page, read) = (file.Pages[layer.Page - 1], pages[layer.Page - 1]);
            int? firstId = layer.IsPart || tags is null ? null : layer.Picture is null && tags.AreAdded ? read.NextContentId : 0;
            var written = layer.Picture is { } picture
                ? Flattened(update, page, read, layer, picture, (font, fontPlace), firstId)
                : Layered(update, file, page, read, layer, (font, fontPlace), firstId, isArtifact: tags is { AreAdded: false });
            update.Write(page.Reference!, firstId is { } first ? tags!.Page(layer.Page, page.Reference!, written, first, LayerContent.Paragraphs(layer.Pieces)) : written);
        }

        tags?.Finish();
        update.Write(fontPlace, font.IsUsed ? font.Write(update.Add) : new PdfDictionary());
        return update.Finish();
    }

    // What the page showed may have tags where the file has some; else it is decoration beside what was read.
    private static PdfDictionary Layered(
        FileUpdate update, PdfFile file, PdfPage page, PdfReadPage read, PageLayer layer, (LayerFont Codes, PdfReference Place) font, int? firstId, bool isArtifact)
    {
        var toPage = read.ToDisplayed.Inverse() ?? PdfMatrix.Identity;
        var before = update.Add(new(), isArtifact ? [.. "/Artifact BMC q\n"u8] : [.. "q\n"u8]);
        var after = update.Add(new(), [.. isArtifact ? "\nQ EMC\n"u8 : "\nQ\n"u8, .. LayerContent.Write(layer.Pieces, toPage, font.Codes, FontName, firstId)]);
        var fonts = file.Resolve(page.Resources["Font"]) as PdfDictionary ?? new PdfDictionary();
        return page.Dictionary
            .With("Contents", new PdfArray([before, .. ContentsOf(file, page), after]))
            .With("Resources", page.Resources.With("Font", fonts.With(FontName, font.Place)));
    }

    private static IReadOnlyList<PdfObject> ContentsOf(PdfFile file, PdfPage page) => file.Resolve(page.Dictionary["Contents"]) switch
    {
        PdfArray parts => parts,
        PdfStream => [page.Dictionary["Contents"]!],
        _ => [],
    };

    // The picture shows the page as displayed, annotations included: it is a page by itself.
    private static PdfDictionary Flattened(
        FileUpdate update, PdfPage page, PdfReadPage read, PageLayer layer, PagePicture picture, (LayerFont Codes, PdfReference Place) font, int? firstId)
    {
        var image = update.AddEncoded(
            new(
            [
                new("Type", new PdfName("XObject")),
                new("Subtype", new PdfName("Image")),
                new("Width", PdfNumber.Of(picture.Width)),
                new("Height", PdfNumber.Of(picture.Height)),
                new("ColorSpace", new PdfName("DeviceRGB")),
                new("BitsPerComponent", PdfNumber.Of(8)),
                new("Filter", new PdfName("DCTDecode")),
            ]),
            picture.Jpeg.Span);
        var (width, height) = (read.DisplayedWidth, read.DisplayedHeight);
        var show = FileUpdate.Ascii($"/Artifact BMC q {width:0.####} 0 0 {height:0.####} 0 0 cm /{PictureName} Do Q EMC\n");
        var text = LayerContent.Write(layer.Pieces, new PdfMatrix(1, 0, 0, -1, 0, height), font.Codes, FontName, firstId);
        var box = new PdfArray([PdfNumber.Of(0), PdfNumber.Of(0), new PdfNumber(width, IsInteger: false), new PdfNumber(height, IsInteger: false)]);
        var fresh = new PdfDictionary(
        [
            new("Type", new PdfName("Page")),
            new("MediaBox", box),
            new("CropBox", box),
            new("Rotate", PdfNumber.Of(0)),
            new("Contents", update.Add(new(), [.. show, .. text])),
            new("Resources", new PdfDictionary(
            [
                new("XObject", new PdfDictionary([new(PictureName, image)])),
                new("Font", new PdfDictionary([new(FontName, font.Place)])),
            ])),
        ]);
        return new[] { "Parent", "UserUnit" }.Aggregate(fresh, (made, key) => page.Dictionary[key] is { } value ? made.With(key, value) : made);
    }
}
