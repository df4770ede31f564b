using Clona.Pipeline.Intake;
using Clona.Pipeline.Texts;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Worker.Logging;
using Clona.Worker.Probes;
using Clona.Worker.Queue;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Watching;

/// <summary>Registers the files that were claimed from watched folders.</summary>
/// <remarks>
/// 1. The file was claimed by a rename; if we die here, the next turn finds it. 2. It is read and told by its content; if it changes
/// while it is read, it waits for the next turn. 3. The document is committed; if we die here, the next turn finds the same bytes
/// known and stores nothing twice. 4. Only now the file is deleted.
/// </remarks>
internal sealed class ClaimedFiles(
    WorkerSettings settings, DocumentDesk desk, IJobQueue queue, RefusedFiles refused, WorkProbe probe, TimeProvider time, ILogger log)
{
    /// <summary>Takes everything that is claimed.</summary>
    public async Task TakeAllAsync(CancellationToken cancellationToken)
    {
        foreach (var profile in new DirectoryInfo(settings.Home.Claimed).EnumerateDirectories())
        {
            foreach (var place in profile.EnumerateDirectories())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var file in place.EnumerateFiles())
                {
                    await TakeAsync(profile.Name, file, cancellationToken);
                }

                RemoveIfEmpty(place);
            }
        }
    }

    private async Task TakeAsync(string profileId, FileInfo file, CancellationToken cancellationToken)
    {
        if (file.LinkTarget is not null)
        {
            Refuse(file, FolderTexts.Of(FolderReason.Symlink), nameof(FolderReason.Symlink));
            return;
        }

        var before = Sighting.Of(file);
        var intake = FileIntake.Read(file.FullName);
        if (Sighting.Of(file) != before)
        {
            return;
        }

        if (!intake.IsAccepted)
        {
            var text = RefusalTexts.Of(intake.Refusal.Value);
            Refuse(file, text.Line, text.Code);
            return;
        }

        await ReceiveAsync(profileId, intake.File with { Path = file.Name }, file, cancellationToken);
    }

    private async Task ReceiveAsync(string profileId, InputFile input, FileInfo file, CancellationToken cancellationToken)
    {
        var notBefore = settings.Schedule.NotBefore(time);
        var incoming = new IncomingDocument(input, profileId, DocumentSource.Folder, notBefore);
        var received = await desk.ReceiveAsync(incoming, Actor.Folder, cancellationToken);
        probe.Reach(WorkPoint.FolderReceived);
        file.Delete();
        WorkerLog.Taken(log, received.Id.Value, received.IsKnown);
        if (notBefore is { } moment)
        {
            await queue.WakeAtAsync(received.Id, moment, cancellationToken);
        }
        else
        {
            await queue.WakeAsync(received.Id, cancellationToken);
        }
    }

    private void Refuse(FileInfo file, string line, string code)
    {
        refused.Take(file.FullName, line);
        WorkerLog.NotTaken(log, code);
    }

    private static void RemoveIfEmpty(DirectoryInfo place)
    {
        if (!place.EnumerateFileSystemInfos().Any())
        {
            place.Delete();
        }
    }
}
