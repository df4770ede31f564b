using Clona.Office.OpenText;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads an OpenDocument text as one page: its pages are made by whoever prints it.</summary>
internal sealed class OpenTextPageReader : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var (document, fault) = OpenTextDocument.Open(content);
        return document is null
            ? ReadingResult.Refused(PackageRefusals.ReasonOf(fault))
            : ReadingResult.Of(new ReadDocument(MediaType.OpenText, new DocumentText([new TextPage(Number: 1, document.Text)]), [.. ImagesOf(document)])
            {
                Office = document,
            });
    }

    private static IEnumerable<PageImage> ImagesOf(OpenTextDocument document) => document.Pictures
        .Select((picture, index) => (picture, index))
        .Where(item => PictureSizes.CanShowSomething(item.picture.Width, item.picture.Height))
        .Select(item => new PageImage(Page: 1, item.index, Box: null));
}
