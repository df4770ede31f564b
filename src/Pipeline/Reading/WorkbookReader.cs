using Clona.Office.Sheets;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads a workbook as one page: its visible sheets one after the other, a row of cells on each line.</summary>
internal sealed class WorkbookReader : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var opening = WorkbookDocument.Open(content);
        return opening.IsOpen
            ? ReadingResult.Of(
                new ReadDocument(MediaType.Workbook, new DocumentText([new TextPage(Number: 1, opening.Document.Text)]), [])
                {
                    Office = opening.Document,
                })
            : ReadingResult.Refused(PackageRefusals.ReasonOf(opening.Fault));
    }
}
