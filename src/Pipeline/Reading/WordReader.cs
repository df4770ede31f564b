using Clona.Office.Packages;
using Clona.Office.Word;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads a word-processor document as one page, its pages being made by whoever prints it, and each of its pictures as another.</summary>
internal static class WordReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="progress">Hears of it.</param>
    /// <param name="pictures">What was read in its pictures; null where nobody can read them.</param>
    public static ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress, IReadOnlyList<PictureRead>? pictures)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var opening = WordDocument.Open(content);
        if (!opening.IsOpen)
        {
            return ReadingResult.Refused(PackageRefusals.ReasonOf(opening.Fault));
        }

        var word = opening.Document;
        var document = new ReadDocument(MediaType.Word, new DocumentText([new TextPage(Number: 1, word.Text)]), []) { Office = word };
        return InlayReading.Of(document, [.. word.Pictures.Select((picture, index) => new InlaidPicture(index, picture.Width, picture.Height, picture.File))], pictures);
    }
}
