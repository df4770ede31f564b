using System.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads a text file: UTF-8, a byte order mark is no part of the text, line ends stay as they are.</summary>
internal sealed class PlainTextReader : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        var bytes = content.Span.StartsWith(Encoding.UTF8.Preamble) ? content.Span[Encoding.UTF8.Preamble.Length..] : content.Span;
        var page = new TextPage(Number: 1, Encoding.UTF8.GetString(bytes));
        return ReadingResult.Of(new ReadDocument(MediaType.PlainText, new DocumentText([page]), Images: []));
    }
}
