using System.Globalization;
using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Rendering;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Scanning;

/// <summary>Has pages drawn and read, each in sandboxes of their own: pdftoppm draws, Tesseract reads.</summary>
/// <remarks>
/// Nothing that these programs give is looked at here; the engine does that in its own sandbox. A page at which the reader dies or
/// hangs is tried alone once more and then counts as not readable. Safe for use by several threads.
/// </remarks>
/// <param name="sandbox">Starts the children that read.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class ScanReader(EngineSandbox sandbox, TimeProvider time)
{
    private const int PagesOfChild = 4;

    // Each network takes one processor and up to two gigabytes.
    private static readonly int Lanes = Math.Clamp(Environment.ProcessorCount, 1, 2);

    private static readonly SandboxLimits Drawing = new()
    {
        BaseTime = TimeSpan.FromSeconds(30),
        CpuSeconds = 60,
        MemoryBytes = 1L << 30,
        AddressBytes = 2L << 30,
        AnswerBytes = 128L << 20,
        FileBytes = 64L << 20,
    };

    private readonly PageRenderer renderer = new(sandbox.Mode, time);

    /// <summary>Whether everything that it takes is installed.</summary>
    public bool CanRead { get; } =
        new[] { SystemProgram.Pdftoppm, SystemProgram.CzechReading, SystemProgram.EnglishReading }.All(File.Exists);

    /// <summary>Reads pages.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="needs">The pages.</param>
    /// <param name="withPictures">Whether pages that become one picture get it.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    /// <returns>For each page what was read, empty where nothing could be, and its picture, empty where none was asked for.</returns>
    internal async Task<(RefusalReason? Refusal, IReadOnlyList<(ReadOnlyMemory<byte> Read, ReadOnlyMemory<byte> Picture)> Pages)> ReadAsync(
        ReadOnlyMemory<byte> pdf, IReadOnlyList<ScanNeed> needs, bool withPictures, CancellationToken cancellationToken)
    {
        var size = Math.Clamp((needs.Count + Lanes - 1) / Lanes, 1, PagesOfChild);
        using var lanes = new SemaphoreSlim(Lanes);
        var groups = await Task.WhenAll(needs.Chunk(size).Select(async group =>
        {
            await lanes.WaitAsync(cancellationToken);
            try
            {
                return await ReadDrawnAsync(pdf, group, withPictures, cancellationToken);
            }
            finally
            {
                lanes.Release();
            }
        }));
        return (groups.Select(group => group.Refusal).FirstOrDefault(refusal => refusal is not null), [.. groups.SelectMany(group => group.Pages)]);
    }

    private async Task<(RefusalReason? Refusal, List<(ReadOnlyMemory<byte> Read, ReadOnlyMemory<byte> Picture)> Pages)> ReadDrawnAsync(
        ReadOnlyMemory<byte> pdf, ScanNeed[] group, bool withPictures, CancellationToken cancellationToken)
    {
        List<ReadOnlyMemory<byte>> drawn = [];
        foreach (var need in group)
        {
            var (end, picture) = await DrawAsync(pdf, need, cancellationToken);
            if (picture is null)
            {
                return (ChildRefusal.Of(end, RefusalReason.UndecodableContent), []);
            }

            drawn.Add(picture);
        }

        List<(ReadOnlyMemory<byte> Read, ReadOnlyMemory<byte> Picture)> pages = [];
        var read = await ReadGroupAsync(drawn, [.. group.Select(need => new ReadingOrder(need.DotsPerInch, need.Part is not null) { IsUpright = need.IsUpright })], cancellationToken);
        for (var i = 0; i < group.Length; i++)
        {
            var picture = withPictures && group[i].IsFlattened ? await PictureAsync(pdf, group[i], cancellationToken) : default;
            pages.Add((read[i], picture));
        }

        return (null, pages);
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>> ReadGroupAsync(
        List<ReadOnlyMemory<byte>> drawn, ReadingOrder[] orders, CancellationToken cancellationToken)
    {
        if (await AskAsync(drawn, orders, cancellationToken) is { } read)
        {
            return read;
        }

        List<ReadOnlyMemory<byte>> single = [];
        for (var i = 0; i < drawn.Count; i++)
        {
            var alone = drawn.Count > 1 ? await AskAsync([drawn[i]], [orders[i]], cancellationToken) : null;
            single.Add(alone is null ? default : alone[0]);
        }

        return single;
    }

    private async Task<IReadOnlyList<ReadOnlyMemory<byte>>?> AskAsync(
        List<ReadOnlyMemory<byte>> pictures, ReadingOrder[] orders, CancellationToken cancellationToken)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(orders, EngineJson.Default.ReadingOrderArray);
        var child = await sandbox.ReadPicturesAsync(new EngineMessage(header, pictures), cancellationToken);
        return child.Message is { } message && message.Parts.Count == pictures.Count ? message.Parts : null;
    }

    private Task<(ChildEnd End, byte[]? Output)> DrawAsync(
        ReadOnlyMemory<byte> pdf, ScanNeed need, CancellationToken cancellationToken)
    {
        var page = need.Page.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-r", need.DotsPerInch.ToString(CultureInfo.InvariantCulture), "-cropbox", .. PartOf(need), "-f", page, "-l", page, "-"];
        var child = new SandboxedChild(SandboxCommand.ForRendering(sandbox.Mode, Drawing, SystemProgram.Pdftoppm, arguments), Drawing, time);
        return child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, pdf, Drawing.AnswerBytes, stop), cancellationToken);
    }

    private static IEnumerable<string> PartOf(ScanNeed need)
    {
        if (need.Part is not { } part)
        {
            return [];
        }

        var (left, top, right, bottom) = DrawnPart.Of(part, need.DotsPerInch);
        (string Name, int Value)[] options = [("-x", left), ("-y", top), ("-W", right - left), ("-H", bottom - top)];
        return options.SelectMany(option => new[] { option.Name, option.Value.ToString(CultureInfo.InvariantCulture) });
    }

    private async Task<ReadOnlyMemory<byte>> PictureAsync(ReadOnlyMemory<byte> pdf, ScanNeed need, CancellationToken cancellationToken) =>
        (await renderer.RenderAsync(pdf, need.Page, need.DotsPerInch, cancellationToken)).Jpeg;
}
