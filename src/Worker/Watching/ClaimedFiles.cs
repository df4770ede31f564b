using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
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
/// known and stores nothing twice. 4. Only now the file is deleted. An archive is taken file by file in the same way, and so are files
/// that hang on a message; where one of them is refused, the archive is kept beside a line for each.
/// </remarks>
internal sealed class ClaimedFiles(
    WorkerSettings settings, DocumentDesk desk, IJobQueue queue, EngineCall engine, RefusedFiles refused, WorkProbe probe, TimeProvider time, ILogger log)
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
        var intake = FileIntake.Read(file.FullName, takesArchives: true);
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
        if (input.Type != MediaType.Zip)
        {
            await ReceiveAsync(profileId, input, cancellationToken);
        }

        var told = Unpacking.HasFiles(input.Type) ? await ReceiveFilesAsync(profileId, input, cancellationToken) : [];

        // A machine that cannot unpack now has not shown that the archive is beyond it: the file waits for the next turn.
        if (told.Exists(item => item.Reason is RefusalReason.MachineBusy || RefusalTexts.Of(item.Reason).ExitCode == ExitCode.SomethingMissing))
        {
            return;
        }

        probe.Reach(WorkPoint.FolderReceived);
        if (told.Count == 0)
        {
            file.Delete();
            return;
        }

        Refuse(file, string.Join('\n', told.Select(item => $"{item.Name}: {RefusalTexts.Of(item.Reason).Line}")), RefusalTexts.Of(told[0].Reason).Code);
    }

    private async Task<List<(string Name, RefusalReason Reason)>> ReceiveFilesAsync(
        string profileId, InputFile holder, CancellationToken cancellationToken)
    {
        List<(string Name, RefusalReason Reason)> told = [];
        await foreach (var inner in new Unpacking(engine).OfAsync(holder, holder.Path, cancellationToken))
        {
            if (inner.File is { } found)
            {
                await ReceiveAsync(profileId, found, cancellationToken);
            }
            else
            {
                told.Add((inner.Shown, inner.Refusal ?? RefusalReason.InternalError));
            }
        }

        return told;
    }

    private async Task ReceiveAsync(string profileId, InputFile input, CancellationToken cancellationToken)
    {
        var notBefore = settings.Schedule.NotBefore(time);
        var incoming = new IncomingDocument(input, profileId, DocumentSource.Folder, notBefore);
        var received = await desk.ReceiveAsync(incoming, Actor.Folder, cancellationToken);
        WorkerLog.Taken(log, received.Id.Value, received.IsKnown);
        await (notBefore is { } moment ? queue.WakeAtAsync(received.Id, moment, cancellationToken) : queue.WakeAsync(received.Id, cancellationToken));
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
