using System.Runtime.CompilerServices;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Storage.Accounts;
using Clona.Storage.Documents;
using Clona.Web.Health;
using Clona.Worker.Disk;
using Clona.Worker.Queue;

namespace Clona.Web.Documents;

/// <summary>Takes judged files in and wakes the worker; what lies in archives and messages comes in as documents of its own.</summary>
public sealed class Reception(DocumentDesk desk, IJobQueue queue, DiskRoom disk, OfficeCounters counters, EngineCall engine)
{
    /// <summary>Whether <paramref name="profile"/> is a kind of document that the catalogue has.</summary>
    public static bool IsProfile(string? profile) => profile is not null && ProfileCatalog.Find(profile) is not null;

    /// <summary>Whether there is room for more documents.</summary>
    public bool HasRoom => disk.HasRoom;

    /// <summary>Counts the files of archives and messages of one upload.</summary>
    public Unpacking Unpacking() => new(engine);

    /// <summary>Stores a file that was judged sound at the door, and each file in it by itself.</summary>
    /// <remarks>A file is committed before the next one is looked at: what was taken stays taken, whatever becomes of the others.</remarks>
    /// <param name="part">The file.</param>
    /// <param name="profile">What the documents are.</param>
    /// <param name="source">The door.</param>
    /// <param name="actor">Who brought it.</param>
    /// <param name="unpacking">Counts the files of the upload.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<TakenFile> TakeAsync(
        UploadPart part,
        string profile,
        DocumentSource source,
        Actor actor,
        Unpacking unpacking,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(unpacking);
        var name = part.FileName!;
        var file = FileIntake.Judge(new InputFile(name, part.Content, FileSniffer.Sniff(part.Content.Span)), takesArchives: true).File
            ?? throw new ArgumentException("The file was refused at the door.", nameof(part));
        if (file.Type != MediaType.Zip)
        {
            yield return await TakeAsync(file, name, profile, source, actor, cancellationToken);
        }

        if (!Pipeline.Journey.Unpacking.HasFiles(file.Type))
        {
            yield break;
        }

        await foreach (var inner in unpacking.OfAsync(file, name, cancellationToken))
        {
            yield return inner.File is { } found
                ? await TakeAsync(found, inner.Shown, profile, source, actor, cancellationToken)
                : new TakenFile(inner.Shown, null, inner.Refusal);
        }
    }

    private async Task<TakenFile> TakeAsync(
        InputFile file, string shown, string profile, DocumentSource source, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = await desk.ReceiveAsync(new IncomingDocument(file, profile, source), actor, cancellationToken);
        counters.Received(source);
        await queue.WakeAsync(outcome.Id, cancellationToken);
        return new TakenFile(shown, outcome, null);
    }
}
