using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Web.Health;
using Clona.Worker.Disk;
using Clona.Worker.Queue;

namespace Clona.Web.Documents;

/// <summary>Takes judged files in and wakes the worker.</summary>
public sealed class Reception(DocumentDesk desk, IJobQueue queue, DiskRoom disk, OfficeCounters counters)
{
    /// <summary>Whether <paramref name="profile"/> is a kind of document that the catalogue has.</summary>
    public static bool IsProfile(string? profile) => profile is not null && ProfileCatalog.Find(profile) is not null;

    /// <summary>Whether there is room for more documents.</summary>
    public bool HasRoom => disk.HasRoom;

    /// <summary>Stores a file that was judged sound at the door.</summary>
    public async Task<ReceiveOutcome> TakeAsync(
        UploadPart part, string profile, DocumentSource source, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var file = FileIntake.Judge(new InputFile(part.FileName!, part.Content, FileSniffer.Sniff(part.Content.Span))).File
            ?? throw new ArgumentException("The file was refused at the door.", nameof(part));
        var outcome = await desk.ReceiveAsync(new IncomingDocument(file, profile, source), actor, cancellationToken);
        counters.Received(source);
        await queue.WakeAsync(outcome.Id, cancellationToken);
        return outcome;
    }
}
