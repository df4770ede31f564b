using Clona.Office.Packages;
using Clona.Office.Word;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Reads a word-processor document as one page: its pages are made by whoever prints it.</summary>
internal sealed class WordReader : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var opening = WordDocument.Open(content);
        return opening.IsOpen ? ReadingResult.Of(DocumentOf(opening.Document)) : ReadingResult.Refused(PackageRefusals.ReasonOf(opening.Fault));
    }

    private static ReadDocument DocumentOf(WordDocument word) =>
        new(MediaType.Word, new DocumentText([new TextPage(Number: 1, word.Text)]), [.. ImagesOf(word)]) { Office = word };

    private static IEnumerable<PageImage> ImagesOf(WordDocument word) => word.Pictures
        .Select((picture, index) => (picture, index))
        .Where(item => PictureSizes.CanShowSomething(item.picture.Width, item.picture.Height))
        .Select(item => new PageImage(Page: 1, item.index, Box: null));
}
