using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Pipeline.Scanning;

/// <summary>The side of the child that reads pictures: takes pages as pictures, gives what stands on them.</summary>
/// <remarks>
/// One message of a header and a picture a page comes in, the same number of parts goes out. Tesseract cannot be told to stop:
/// whoever started this process kills it when its time is over.
/// </remarks>
public static class ScanHost
{
    private const long MostRequestBytes = 1L << 30;

    /// <summary>Serves one request.</summary>
    /// <param name="input">Standard input of the child.</param>
    /// <param name="output">Standard output of the child.</param>
    public static async Task ServeAsync(Stream input, Stream output)
    {
        var answers = new FrameStream(output, long.MaxValue);
        var request = await EngineMessage.ReadAsync(new FrameStream(input, MostRequestBytes), _ => { }, CancellationToken.None);
        var orders = JsonSerializer.Deserialize(request.Header.Span, EngineJson.Default.ReadingOrderArray) ?? [];
        var progress = new ProgressFrames(answers);
        List<ReadOnlyMemory<byte>> parts = [];
        using var reading = new PageReading();
        for (var page = 0; page < request.Parts.Count; page++)
        {
            progress.Report(new EngineProgress(EngineStage.Reading, page, request.Parts.Count));
            parts.Add(Read(reading, request.Parts[page], orders[page]));
        }

        await new EngineMessage(request.Header, parts).WriteAsync(answers, CancellationToken.None);
    }

    private static ReadOnlyMemory<byte> Read(PageReading reading, ReadOnlyMemory<byte> picture, ReadingOrder order) =>
        PortableMap.Read(picture.Span) is { } page
            ? JsonSerializer.SerializeToUtf8Bytes(reading.Read(page, order.DotsPerInch, order.IsPart, order.IsUpright), ScanJson.Default.ScannedPage)
            : ReadOnlyMemory<byte>.Empty;
}
