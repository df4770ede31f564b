using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Blobs;
using Clona.Storage.Cases;
using Clona.Storage.Keys;
using Clona.Storage.Model;
using Clona.Storage.Profiles;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Documents;

/// <summary>Takes a document in.</summary>
/// <remarks>
/// 1. The blob is written under a new id; if we die here, a folder is left that no row names, and the sweep removes it.
/// 2. Row, reference and event commit together; from here on the document cannot be lost. 3. The caller answers.
/// </remarks>
internal sealed class DocumentReception(
    IDbContextFactory<ClonaContext> factory, BlobStore blobs, DocumentVault vault, TimeProvider time)
{
    internal async Task<ReceiveOutcome> ReceiveAsync(IncomingDocument incoming, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        ArgumentNullException.ThrowIfNull(actor);
        if (ProfileCatalog.Find(incoming.ProfileId) is null)
        {
            throw new ArgumentException("There is no such profile.", nameof(incoming));
        }

        var id = new DocumentId(Guid.CreateVersion7(time.GetUtcNow()));
        var key = DocumentKey.Random();
        var isKnown = await IsKnownAsync(incoming, actor, cancellationToken);
        var sha256 = isKnown ? DigestOf(incoming) : blobs.Write(id, key, incoming.File.Content.Span);

        await using var scope = await WriteScope.BeginAsync(factory, time, cancellationToken);
        if (await FindSameAsync(scope.Context, sha256, incoming.ProfileId, actor, cancellationToken) is { } same)
        {
            scope.Note(AgainEvent(incoming, actor, same.DocumentId));
            await scope.CommitAsync(cancellationToken);
            blobs.Remove(id);
            return new ReceiveOutcome(same.DocumentId, IsKnown: true);
        }

        if (isKnown)
        {
            // Erased between the two looks: start over with a blob.
            await scope.DisposeAsync();
            return await ReceiveAsync(incoming, actor, cancellationToken);
        }

        scope.Context.Documents.Add(RowOf(incoming, actor, id, key, sha256, scope.Now));
        scope.Context.Blobs.Add(new BlobRow { DocumentId = id.Value, Sha256 = sha256, WrittenAt = scope.Now });
        scope.Note(ReceivedEvent(incoming, actor, id, await VersionAsync(scope.Context, incoming.ProfileId, cancellationToken)));
        await scope.CommitAsync(cancellationToken);
        return new ReceiveOutcome(id, IsKnown: false);
    }

    // The version that will decide it in every stage.
    private static async Task<string> VersionAsync(ClonaContext context, string profileId, CancellationToken cancellationToken)
    {
        var last = (await ProfileRegister.SwitchedAsync(context, cancellationToken)).LastOrDefault(item => item.Id == profileId);
        var isOwn = last is not null && ProfileCatalog.VersionsOf(profileId).All(profile => profile.Sha256 != last.Sha256);
        return isOwn ? last!.Version : ProfileCatalog.Find(profileId)!.Version;
    }

    private async Task<bool> IsKnownAsync(IncomingDocument incoming, Actor actor, CancellationToken cancellationToken)
    {
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        return await FindSameAsync(context, DigestOf(incoming), incoming.ProfileId, actor, cancellationToken) is not null;
    }

    // A document of somebody else is none of the actor's: its number would lead to a page that they may not see.
    private static Task<DocumentRow?> FindSameAsync(
        ClonaContext context, string sha256, string profileId, Actor actor, CancellationToken cancellationToken)
    {
        var owner = actor.Account?.Value;
        return context.Documents.AsNoTracking()
            .Where(row => row.Sha256 == sha256 && row.ProfileId == profileId && (row.OwnerId == null || row.OwnerId == owner)
                && row.State != DocumentState.Erased && row.State != DocumentState.Withdrawn)
            .OrderBy(row => row.ReceivedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private DocumentRow RowOf(
        IncomingDocument incoming, Actor actor, DocumentId id, DocumentKey key, string sha256, DateTimeOffset now) => new()
        {
            Id = id.Value,
            WrappedKey = vault.Wrap(id, key),
            SealedName = key.SealText(id, SealedField.Name, Path.GetFileName(incoming.File.Path)),
            Sha256 = sha256,
            MediaType = MediaTypeNames.Of(incoming.File.Type),
            Size = incoming.File.Content.Length,
            ProfileId = incoming.ProfileId,
            State = DocumentState.Received,
            Version = 1,
            Source = incoming.Source,
            Priority = DocumentPriority.Of(incoming.Source),
            ReceivedAt = now,
            ChangedAt = now,
            OwnerId = actor.Account?.Value,
            NextAttemptAt = incoming.NotBefore is { } later && later > now ? later : now,
        };

    private static AuditEvent ReceivedEvent(IncomingDocument incoming, Actor actor, DocumentId id, string profileVersion) =>
        Begin(AuditKinds.DocumentReceived, incoming, actor, id)
            .Number("size", incoming.File.Content.Length)
            .Token("media-type", MediaTypeNames.Of(incoming.File.Type))
            .Token("profile", incoming.ProfileId)
            .Token("profile-version", profileVersion)
            .Token("program", Pipeline.Release.ReportCompletion.Program.Version)
            .Token("to", WireName.Of(DocumentState.Received))
            .Build();

    private static AuditEvent AgainEvent(IncomingDocument incoming, Actor actor, DocumentId id) =>
        Begin(AuditKinds.DocumentReceivedAgain, incoming, actor, id).Build();

    private static AuditEventBuilder Begin(string kind, IncomingDocument incoming, Actor actor, DocumentId id) =>
        new AuditEventBuilder(kind, actor.Pseudonym, new Sha256Digest(incoming.File.Sha256))
            .Token("document", id.ToString())
            .Token("source", WireName.Of(incoming.Source));

    private static string DigestOf(IncomingDocument incoming) => Convert.ToHexStringLower(incoming.File.Sha256);
}
