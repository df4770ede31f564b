using System.Security.Cryptography;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Rescue;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Scanning;

/// <summary>Makes a document whose text stands in pictures into one that has it as a layer, for the tasks that follow.</summary>
/// <remarks>The document keeps its identity, as after a rescue: plan, report and audit name the hash of the file as handed in.</remarks>
/// <param name="reader">Has pages drawn and read.</param>
/// <param name="rescue">Rebuilds files to which no layer can be added; null for nothing.</param>
internal sealed class ScanPreparation(ScanReader reader, PdfRescue? rescue)
{
    private readonly ScanMemory memory = new();

    /// <summary>Whether pictures can be read at all.</summary>
    public bool CanRead => reader.CanRead;

    /// <summary>Whether a document refused like that can be read in its pictures.</summary>
    public bool CanHelp(EngineAnswer answer) =>
        reader.CanRead && answer is { Refusal: RefusalReason.NoTextLayer, ScanNeeds.Count: > 0 };

    /// <summary>The document with its layer, or why there is none.</summary>
    /// <param name="request">The request that was refused.</param>
    /// <param name="document">The document.</param>
    /// <param name="refused">The refusal.</param>
    /// <param name="ask">Asks a child.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    public async Task<(RefusalReason? Refusal, PreparedScan? Scan)> PrepareAsync(
        EngineRequest request,
        ReadOnlyMemory<byte> document,
        EngineAnswer refused,
        Func<EngineRequest, IReadOnlyList<ReadOnlyMemory<byte>>, Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)>> ask,
        CancellationToken cancellationToken)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(document.Span));
        if (memory.Find(name) is { } known)
        {
            return (null, known);
        }

        var (fault, whole) = refused.NeedsRebuilding ? await RebuildAsync(document, cancellationToken) : (null, document);
        if (fault is not null)
        {
            return (fault, null);
        }

        IReadOnlyList<ScanNeed> own = [.. refused.ScanNeeds.Where(need => need is { IsLeft: false, LikePage: null })];
        var (refusal, read) = await reader.ReadAsync(whole, own, withPictures: true, cancellationToken);
        if (refusal is not null)
        {
            return (refusal, null);
        }

        // What stands on several pages was read once.
        var byPlace = own.Zip(read).ToLookup(item => PlaceOf(item.First), item => item.Second);
        var pages = refused.ScanNeeds.Select(need => byPlace[PlaceOf(need)].FirstOrDefault());
        var layer = request with { Task = EngineTask.Layer, ScanNeeds = refused.ScanNeeds };
        var (answer, made) = await ask(layer, [whole, .. pages.SelectMany(page => new[] { page.Read, page.Picture })]);
        if (answer.Refusal is not null)
        {
            return (answer.Refusal, null);
        }

        var scan = new PreparedScan(made[0], refused.ScanNeeds, answer.Scans);
        memory.Keep(name, scan);
        return (null, scan);
    }

    /// <summary>What can be read in the pictures of an output, a part for each of <see cref="PagesReadAgain"/>.</summary>
    public async Task<(RefusalReason? Refusal, IReadOnlyList<ReadOnlyMemory<byte>> Pages)> ReadAgainAsync(
        ReadOnlyMemory<byte> output, PreparedScan scan, CancellationToken cancellationToken)
    {
        var again = PagesReadAgain.Of(scan.Pages).Select(page => (page.Page, page.Part)).ToHashSet();
        var (refusal, pages) = await reader.ReadAsync(
            output, [.. scan.Needs.Where(need => again.Contains((need.Page, need.Part)))], withPictures: false, cancellationToken);
        return (refusal, [.. pages.Select(page => page.Read)]);
    }

    private static (int Page, PageBox? Part) PlaceOf(ScanNeed need) => (need.LikePage ?? need.Page, need.Part is { } part ? part with { Page = 1 } : null);

    private async Task<(RefusalReason? Fault, ReadOnlyMemory<byte> Document)> RebuildAsync(
        ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        if (rescue is not { CanRebuild: true })
        {
            return (RefusalReason.NoTextLayer, default);
        }

        var (end, rebuilt) = await rescue.RebuildAsync(document, cancellationToken);
        return rebuilt is null ? (end == ChildEnd.Starved ? RefusalReason.MachineBusy : RefusalReason.NoTextLayer, default) : (null, rebuilt);
    }
}
