using Clona.Office.OpenText;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Inlays;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads an OpenDocument text as one page, its pages being made by whoever prints it, and each of its pictures as another.</summary>
internal static class OpenTextPageReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="progress">Hears of it.</param>
    /// <param name="pictures">What was read in its pictures; null where nobody can read them.</param>
    public static ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress, IReadOnlyList<PictureRead>? pictures)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var (text, fault) = OpenTextDocument.Open(content);
        if (text is null)
        {
            return ReadingResult.Refused(PackageRefusals.ReasonOf(fault));
        }

        var document = new ReadDocument(MediaType.OpenText, new DocumentText([new TextPage(Number: 1, text.Text)]), []) { Office = text };
        return InlayReading.Of(document, [.. text.Pictures.Select((picture, index) => new InlaidPicture(index, picture.Width, picture.Height, picture.File))], pictures);
    }
}
