using System.Security.Cryptography;
using Clona.Pipeline.Intake;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Storage.Sources;
using Clona.Worker.Metrics;
using Clona.Worker.Queue;
using Clona.Worker.Sources.Fetching;
using Clona.Worker.Sources.Settings;

namespace Clona.Worker.Sources;

/// <summary>Asks for one document and takes it in.</summary>
/// <remarks>
/// 1. What is known of it says whether and how it is asked for. 2. The content is told by its bytes and its name. 3. The document is
/// committed; if we die here, the next turn finds the same bytes known and stores nothing twice. 4. What is known is written down.
/// </remarks>
public sealed class SourceIntake(
    SourceWeb web, SourceDesk items, DocumentDesk documents, IJobQueue queue, WorkMeter meter, TimeProvider time)
{
    private const int LongestName = 200;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(24);

    // Servers call documents many things; what one is, its bytes say. A page of HTML is none.
    private static readonly string[] DocumentTypes =
    [
        "application/pdf", "application/x-pdf", "application/octet-stream", "binary/octet-stream", "application/force-download",
        "application/x-download", "text/plain", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.text", "application/msword",
        "application/rtf", "text/rtf", "image/png", "image/jpeg", "image/tiff",
    ];

    /// <summary>Takes the document behind <paramref name="address"/>, if it is new or has changed.</summary>
    /// <param name="run">The turn.</param>
    /// <param name="key">Its key among the things of the source.</param>
    /// <param name="address">Its address.</param>
    /// <param name="name">Its name; null for the end of the address.</param>
    /// <param name="announced">SHA-256 that was announced; null where none was.</param>
    /// <param name="place">Its place in the register; null for other sources.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task TakeAsync(
        SourceRun run, string key, Uri address, string? name, string? announced, RegisterPlace? place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var known = await items.FindAsync(run.Source.Id, key, cancellationToken);
        if (known is not null && (known.NextAttemptAt > time.GetUtcNow() || (announced is not null && IsSettled(known, announced))))
        {
            run.IsComplete &= known.Outcome != SourceOutcome.Unavailable;
            return;
        }

        run.Asked++;
        var request = new FetchRequest(
            address, InputLimits.MostBytes, place is null ? DocumentTypes : [], known?.EntityTag, known?.ModifiedAt);
        var answer = await web.FetchAsync(run.Source, request, cancellationToken);
        var item = await ItemAsync(run, new SourceItem { SourceId = run.Source.Id, ItemKey = key, Outcome = answer.Outcome, Place = place },
            known, answer, name ?? NameOf(address), announced, cancellationToken);
        meter.Pulled(item.Outcome);
        await items.SaveAsync(item, cancellationToken);
    }

    /// <summary>Notes that something is not asked for at all.</summary>
    public Task NoteAsync(SourceRun run, string key, SourceOutcome outcome, RegisterPlace place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return items.SaveAsync(
            new SourceItem { SourceId = run.Source.Id, ItemKey = key, Outcome = outcome, Place = place }, cancellationToken);
    }

    /// <summary>The pause after the fault number <paramref name="faults"/>, from 1; at least what the server asked for.</summary>
    internal static TimeSpan PauseAfter(int faults, TimeSpan? asked)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(faults - 1, 10));
        pause = asked > pause ? asked.Value : pause;
        return pause < LongestPause ? pause : LongestPause;
    }

    private static bool IsSettled(SourceItem known, string announced) =>
        known.Outcome is SourceOutcome.Taken or SourceOutcome.NotTaken && known.Digest == announced;

    private async Task<SourceItem> ItemAsync(
        SourceRun run, SourceItem item, SourceItem? known, FetchAnswer answer, string name, string? announced,
        CancellationToken cancellationToken)
    {
        if (answer.IsUnchanged && known is not null)
        {
            return known with { Faults = 0 };
        }

        if (answer.Content is not { } content)
        {
            return Unanswered(run, item, known, answer);
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(content));
        var named = item with { EntityTag = answer.EntityTag, ModifiedAt = answer.ModifiedAt, Digest = digest };
        if (announced is not null && digest != announced)
        {
            return named with { Outcome = SourceOutcome.DigestDiffers, EntityTag = null, ModifiedAt = null };
        }

        var intake = FileIntake.Judge(new InputFile(Named(name, content), content, FileSniffer.Sniff(content)));
        if (!intake.IsAccepted)
        {
            return named with { Outcome = SourceOutcome.NotTaken };
        }

        var received = await documents.ReceiveAsync(
            new IncomingDocument(intake.File, run.Source.Profile, run.Source.Door), Actor.Source, cancellationToken);
        run.Taken += received.IsKnown ? 0 : 1;
        await queue.WakeAsync(received.Id, cancellationToken);
        return named with { Outcome = SourceOutcome.Taken, Document = received.Id };
    }

    private SourceItem Unanswered(SourceRun run, SourceItem item, SourceItem? known, FetchAnswer answer)
    {
        if (answer.Outcome != SourceOutcome.Unavailable)
        {
            return item with { Outcome = answer.Outcome, Digest = known?.Digest, Document = known?.Document };
        }

        run.Faults++;
        run.IsComplete = false;
        var faults = (known?.Faults ?? 0) + 1;
        return item with
        {
            Digest = known?.Digest,
            Document = known?.Document,
            EntityTag = known?.EntityTag,
            ModifiedAt = known?.ModifiedAt,
            Faults = faults,
            NextAttemptAt = time.GetUtcNow() + PauseAfter(faults, answer.RetryAfter),
        };
    }

    private static string NameOf(Uri address) => Uri.UnescapeDataString(address.Segments[^1]);

    // A name is data; of a path only its end is kept, and a PDF without an extension is called one.
    private static string Named(string name, byte[] content)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var kept = last.Length == 0 ? "dokument" : last.Length <= LongestName ? last : last[^LongestName..];
        return Path.GetExtension(kept).Length == 0 && FileSniffer.Sniff(content) == MediaType.Pdf ? kept + ".pdf" : kept;
    }
}
