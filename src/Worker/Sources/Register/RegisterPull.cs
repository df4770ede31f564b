using System.Xml;
using Clona.Storage.Sources;
using Clona.Worker.Logging;
using Clona.Worker.Sources.Fetching;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Sources.Register;

/// <summary>Pulls what one office has published in the register of contracts, so that it can be checked again.</summary>
/// <remarks>
/// The index names the dumps with their digests; a dump whose digest is known as done is not asked for again, whatever its date.
/// Months that are over come as one dump, the running one day by day. Everything is keyed by version and attachment, so a turn that
/// was broken off goes on, and nothing is asked for twice.
/// </remarks>
internal sealed class RegisterPull(SourceWeb web, SourceDesk items, SourceIntake intake, WorkerHome home, ILogger log)
{
    private const long MostIndexBytes = 16 << 20;
    private static readonly string[] Types = ["application/xml", "text/xml", "application/octet-stream", "binary/octet-stream"];

    /// <summary>One turn.</summary>
    public async Task RunAsync(SourceRun run, CancellationToken cancellationToken)
    {
        var answer = await web.FetchAsync(
            run.Source, new FetchRequest(run.Source.Addresses[0], MostIndexBytes, Types), cancellationToken);
        using var index = new MemoryStream(answer.Content ?? []);
        if (answer.Content is null || RegisterXml.Index(index) is not { } dumps)
        {
            Trouble(run, answer.Content is null ? answer.Outcome : SourceOutcome.Unreadable);
            return;
        }

        foreach (var dump in Wanted(dumps, run.Source.From))
        {
            if (!run.GoesOn)
            {
                run.IsComplete = false;
                return;
            }

            await DumpAsync(run, dump, cancellationToken);
        }
    }

    /// <summary>Complete months whole, the others by days; oldest first, so that later versions supersede earlier ones.</summary>
    internal static IReadOnlyList<RegisterDump> Wanted(IReadOnlyList<RegisterDump> dumps, DateOnly from)
    {
        var whole = dumps.Where(dump => dump is { Day: null, IsMonthComplete: true }).Select(dump => dump.Month).ToHashSet();
        return
        [
            .. dumps.Where(dump => dump.Month >= from && (dump.Day is null) == whole.Contains(dump.Month))
                .OrderBy(dump => dump.Month).ThenBy(dump => dump.Day ?? 0),
        ];
    }

    private async Task DumpAsync(SourceRun run, RegisterDump dump, CancellationToken cancellationToken)
    {
        var key = SourceKeys.OfDump(dump.Name);
        var known = await items.FindAsync(run.Source.Id, key, cancellationToken);
        if (known?.Outcome == SourceOutcome.Done && known.Digest == dump.Digest)
        {
            return;
        }

        var folder = Directory.CreateDirectory(Path.Join(home.Path, "sources", run.Source.Id)).FullName;
        var file = Path.Join(folder, dump.Name + ".part");
        var outcome = await new DumpDownload(web).BringAsync(run, dump, file, cancellationToken);
        if (outcome == SourceOutcome.Done)
        {
            outcome = await RecordsAsync(run, file, cancellationToken);
        }

        if (outcome is not (SourceOutcome.Done or SourceOutcome.Unavailable))
        {
            Trouble(run, outcome);
        }

        run.IsComplete &= outcome == SourceOutcome.Done;
        await items.SaveAsync(
            new SourceItem { SourceId = run.Source.Id, ItemKey = key, Outcome = outcome, Digest = dump.Digest }, cancellationToken);
        if (outcome == SourceOutcome.Done)
        {
            File.Delete(file);
        }
    }

    private async Task<SourceOutcome> RecordsAsync(SourceRun run, string file, CancellationToken cancellationToken)
    {
        var before = run.IsComplete;
        run.IsComplete = true;
        try
        {
            await using var stream = File.OpenRead(file);
            foreach (var record in RegisterXml.Records(stream).Where(record => IsOurs(record, run)))
            {
                if (!run.GoesOn)
                {
                    run.IsComplete = false;
                    break;
                }

                await RecordAsync(run, record, cancellationToken);
            }

            return run.IsComplete ? SourceOutcome.Done : SourceOutcome.Unavailable;
        }
        catch (XmlException)
        {
            return SourceOutcome.Unreadable;
        }
        finally
        {
            run.IsComplete &= before;
        }
    }

    private async Task RecordAsync(SourceRun run, RegisterRecord record, CancellationToken cancellationToken)
    {
        if (!record.IsValid)
        {
            await items.WithdrawAsync(run.Source.Id, record.Version, cancellationToken);
            return;
        }

        if (await items.NewestVersionAsync(run.Source.Id, record.Contract, cancellationToken) > record.Version)
        {
            return;
        }

        await items.SupersedeAsync(run.Source.Id, record.Contract, record.Version, cancellationToken);
        for (var number = 1; number <= record.Attachments.Count && run.GoesOn; number++)
        {
            var place = new RegisterPlace(record.Contract, record.Version, number);
            await AttachmentAsync(run, record.Attachments[number - 1], place, cancellationToken);
        }

        run.IsComplete &= run.GoesOn;
    }

    private async Task AttachmentAsync(
        SourceRun run, RegisterAttachment attachment, RegisterPlace place, CancellationToken cancellationToken)
    {
        var key = SourceKeys.Of(place);
        if (attachment.Address is not { } address)
        {
            await intake.NoteAsync(run, key, SourceOutcome.Gone, place, cancellationToken);
        }
        else if (Path.GetExtension(attachment.Name).ToLowerInvariant() is not (".pdf" or ".txt"))
        {
            await intake.NoteAsync(run, key, SourceOutcome.NotTaken, place, cancellationToken);
        }
        else
        {
            var asked = run.Source.Attachments is { } other ? new Uri(other, address.PathAndQuery) : address;
            await intake.TakeAsync(run, key, asked, attachment.Name, attachment.Sha256, place, cancellationToken);
        }
    }

    private static bool IsOurs(RegisterRecord record, SourceRun run) =>
        (run.Source.PublisherNumber is { } number && record.PublisherNumber?.Trim().PadLeft(8, '0') == number)
        || (run.Source.PublisherBox is { } box && string.Equals(record.PublisherBox, box, StringComparison.OrdinalIgnoreCase));

    private void Trouble(SourceRun run, SourceOutcome outcome)
    {
        WorkerLog.SourceTrouble(log, run.Source.Id, outcome);
        run.Faults++;
        run.IsComplete = false;
    }
}
