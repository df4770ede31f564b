using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Scanning.Fonts;
using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Pipeline.Scanning;

/// <summary>The side of the child that reads pictures: takes pages as pictures, gives what stands on them.</summary>
/// <remarks>
/// One message of a header and a picture a page comes in, the same number of parts goes out: what stands on a page, or which fonts of a
/// sheet lie. Tesseract cannot be told to stop: whoever started this process kills it when its time is over.
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
        progress.Report(new EngineProgress(EngineStage.Reading, 0, request.Parts.Count));
        foreach (var part in orders.Any(order => order.Words is not null) ? Sheets(request.Parts, orders) : Pages(request.Parts, orders))
        {
            parts.Add(part);
            progress.Report(new EngineProgress(EngineStage.Reading, parts.Count, request.Parts.Count));
        }

        await new EngineMessage(request.Header, parts).WriteAsync(answers, CancellationToken.None);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Sheets(IReadOnlyList<ReadOnlyMemory<byte>> pictures, ReadingOrder[] orders)
    {
        using var reading = new RowReading();
        for (var i = 0; i < pictures.Count; i++)
        {
            yield return PortableMap.Read(pictures[i].Span) is { } sheet
                ? JsonSerializer.SerializeToUtf8Bytes([.. FontReading.Lying(reading, sheet.ToGray(), orders[i].DotsPerInch, orders[i].Words ?? [])], EngineJson.Default.Int32Array)
                : ReadOnlyMemory<byte>.Empty;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Pages(IReadOnlyList<ReadOnlyMemory<byte>> pictures, ReadingOrder[] orders)
    {
        using var reading = new PageReading();
        for (var i = 0; i < pictures.Count; i++)
        {
            yield return PortableMap.Read(pictures[i].Span) is { } page
                ? JsonSerializer.SerializeToUtf8Bytes(reading.Read(page, orders[i].DotsPerInch, orders[i].IsPart), ScanJson.Default.ScannedPage)
                : ReadOnlyMemory<byte>.Empty;
        }
    }
}
