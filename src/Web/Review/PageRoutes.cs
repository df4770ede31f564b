using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Storage.Documents;

namespace Clona.Web.Review;

/// <summary>Pictures of pages: of the original and of the verified output.</summary>
internal static class PageRoutes
{
    internal static async Task<IResult> OriginalAsync(
        Guid id, int number, DocumentGate gate, DocumentDesk documents, PagePictures pictures, EngineCall engine, CancellationToken ct) =>
        await gate.FindAsync(id, ct) is { } document && HasPages(document)
            ? await DrawAsync(pictures, document.Sha256, number, token => PdfOfAsync(documents, engine, document, token), ct)
            : Results.NotFound();

    internal static async Task<IResult> OutputAsync(
        Guid id, int number, DocumentGate gate, DocumentDesk documents, PagePictures pictures, CancellationToken ct) =>
        await gate.FindAsync(id, ct) is { OutputSha256: { } sha256 } document && HasPages(document)
            ? await DrawAsync(pictures, sha256, number, token => OutputBytesAsync(documents, document, token), ct)
            : Results.NotFound();

    private static bool HasPages(DocumentSummary document) =>
        OfficeFormats.WorkingType(MediaTypeNames.TypeOf(document.MediaType)) == MediaType.Pdf;

    private static async Task<ReadOnlyMemory<byte>?> PdfOfAsync(
        DocumentDesk documents, EngineCall engine, DocumentSummary document, CancellationToken ct)
    {
        var original = await documents.OriginalAsync(document.Id, ct);
        var type = MediaTypeNames.TypeOf(document.MediaType);
        return original is { } bytes && PictureFormats.IsPicture(type) ? (await engine.PdfOfAsync(type, bytes, ct)).Pdf : original;
    }

    private static async Task<ReadOnlyMemory<byte>?> OutputBytesAsync(
        DocumentDesk documents, DocumentSummary document, CancellationToken ct) =>
        (await documents.OutputAsync(document.Id, OutputKind.Pdf, ct))?.Content;

    private static async Task<IResult> DrawAsync(
        PagePictures pictures, string sha256, int number, Func<CancellationToken, Task<ReadOnlyMemory<byte>?>> load, CancellationToken ct) =>
        number >= 1 && await pictures.DrawAsync(sha256, number, load, ct) is { } picture
            ? Results.Bytes(picture, "image/jpeg")
            : Results.NotFound();
}
