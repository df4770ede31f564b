using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Auditing;
using Clona.Storage.Documents;

namespace Clona.Storage.Vault;

/// <summary>What people do at the vault: order pseudonyms, ask for a reversal, be the second person, see it once, destroy the mapping.</summary>
/// <remarks>
/// Every act and every refusal is an audit event without a value, written before the act: what cannot be recorded does not happen. The
/// right to the vault is in the vault's own database, so nobody gets it from the administrator of accounts.
/// </remarks>
public sealed class VaultDesk
{
    /// <summary>Shortest reason, in characters.</summary>
    public const int ShortestReason = 10;

    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 1000;

    private static readonly DocumentState[] BeforeRemoval =
        [DocumentState.Received, DocumentState.Reading, DocumentState.Detecting, DocumentState.InReview];

    private readonly PseudonymVault vault;
    private readonly VaultRequests requests;
    private readonly AuditArchive audit;

    internal VaultDesk(PseudonymVault vault, AuditArchive audit)
    {
        this.vault = vault;
        this.audit = audit;
        requests = new VaultRequests(vault);
    }

    /// <summary>Whether the office has a vault.</summary>
    public bool IsThere => vault.IsThere;

    /// <summary>Whether the account may act at the vault.</summary>
    public async Task<bool> HasRightAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return vault.IsThere && actor.Account is { } account && await requests.IsKeeperAsync(account.Value, cancellationToken);
    }

    /// <summary>The accounts that have the right.</summary>
    public Task<IReadOnlyList<Guid>> KeepersAsync(CancellationToken cancellationToken) => requests.KeepersAsync(cancellationToken);

    /// <summary>Gives or takes the right; only the data-protection officer can, and not to themselves.</summary>
    public async Task<VaultOutcome> SetRightAsync(AccountId account, bool isGranted, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!vault.IsThere || !actor.Roles.Contains(StaffRole.Dpo) || actor.Account == account)
        {
            return await RefuseAsync(vault.IsThere ? VaultRefusal.NoRight : VaultRefusal.NoVault, null, actor, cancellationToken);
        }

        if (!await NoteAsync(isGranted ? AuditKinds.PseudonymRightGranted : AuditKinds.PseudonymRightRevoked, null, actor, cancellationToken))
        {
            return new VaultOutcome(VaultRefusal.AuditUnavailable);
        }

        await (isGranted
            ? requests.GrantAsync(account.Value, actor.Pseudonym, cancellationToken)
            : requests.RevokeAsync(account.Value, cancellationToken));
        return new VaultOutcome(null);
    }

    /// <summary>Has a document pseudonymised instead of anonymised, together with the case file <paramref name="scope"/> where one is named.</summary>
    public async Task<VaultOutcome> OrderAsync(
        DocumentSummary document, Guid? scope, PseudonymStyle style, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(actor);
        var refusal = !vault.IsThere ? VaultRefusal.NoVault
            : !actor.Roles.Contains(StaffRole.Clerk) ? VaultRefusal.NoRight
            : !BeforeRemoval.Contains(document.State) ? VaultRefusal.TooLate
            : (VaultRefusal?)null;
        if (refusal is { } why)
        {
            return await RefuseAsync(why, document, actor, cancellationToken);
        }

        if (!await NoteAsync(AuditKinds.PseudonymsOrdered, document, actor, cancellationToken))
        {
            return new VaultOutcome(VaultRefusal.AuditUnavailable);
        }

        await vault.OrderAsync(document.Id, scope ?? document.Id.Value, style, actor, cancellationToken);
        return new VaultOutcome(null);
    }

    /// <summary>The requests about a document, oldest first.</summary>
    public Task<IReadOnlyList<VaultRequest>> RequestsAsync(DocumentId document, CancellationToken cancellationToken) =>
        requests.OfAsync(document, cancellationToken);

    /// <summary>The reason of a request, for the second person; null where the account has no right.</summary>
    public async Task<string?> ReasonAsync(Guid request, Actor actor, CancellationToken cancellationToken) =>
        await HasRightAsync(actor, cancellationToken) && await requests.FindAsync(request, cancellationToken) is { } found ? found.Reason : null;

    /// <summary>Asks for a reversal or a destruction; a second person has to agree.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="label">The pseudonym; empty for a destruction.</param>
    /// <param name="reason">Why, sealed with the vault's key.</param>
    /// <param name="actor">The first person.</param>
    /// <param name="cancellationToken">Ends it; nothing is done then.</param>
    public async Task<VaultOutcome> AskAsync(
        DocumentSummary document, VaultRequestKind kind, string label, string? reason, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(label);
        var words = reason?.Trim() ?? string.Empty;
        var refusal = !vault.IsThere ? VaultRefusal.NoVault
            : !await HasRightAsync(actor, cancellationToken) ? VaultRefusal.NoRight
            : words.Length is < ShortestReason or > LongestReason ? VaultRefusal.NoReason
            : await LedgerAsync(document.Id, cancellationToken) is not { } ledger ? VaultRefusal.NoMapping
            : kind == VaultRequestKind.Reversal && FindIn(ledger, label) is null ? VaultRefusal.NoMapping
            : (VaultRefusal?)null;
        if (refusal is { } why)
        {
            return await RefuseAsync(why, document, actor, cancellationToken);
        }

        return await NoteAsync(
            kind == VaultRequestKind.Reversal ? AuditKinds.PseudonymReversalAsked : AuditKinds.PseudonymDestructionAsked, document, actor, cancellationToken)
            ? new VaultOutcome(null, await requests.AddAsync(document.Id, kind, label, words, actor.Account!.Value.Value, cancellationToken))
            : new VaultOutcome(VaultRefusal.AuditUnavailable);
    }

    /// <summary>The second person agrees; a destruction is carried out at once.</summary>
    public async Task<VaultOutcome> ApproveAsync(DocumentSummary document, Guid request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = vault.IsThere ? (await requests.FindAsync(request, cancellationToken))?.Request : null;
        var refusal = !vault.IsThere ? VaultRefusal.NoVault
            : !await HasRightAsync(actor, cancellationToken) ? VaultRefusal.NoRight
            : found is null || found.ApprovedBy is not null || found.Document != document.Id ? VaultRefusal.NotOpen
            : found.AskedBy == actor.Account!.Value.Value ? VaultRefusal.SamePerson
            : (VaultRefusal?)null;
        if (refusal is { } why)
        {
            return await RefuseAsync(why, document, actor, cancellationToken);
        }

        var isDestruction = found!.Kind == VaultRequestKind.Destruction;
        if (!await NoteAsync(isDestruction ? AuditKinds.PseudonymsDestroyed : AuditKinds.PseudonymReversalApproved, document, actor, cancellationToken))
        {
            return new VaultOutcome(VaultRefusal.AuditUnavailable);
        }

        if (!await requests.ApproveAsync(request, actor.Account!.Value.Value, isDestruction, cancellationToken))
        {
            return new VaultOutcome(VaultRefusal.NotOpen);
        }

        if (isDestruction)
        {
            await vault.DestroyAsync(document.Id, cancellationToken);
        }

        return new VaultOutcome(null, request);
    }

    /// <summary>Shows whoever asked, once, who stands behind the pseudonym.</summary>
    public async Task<(VaultOutcome Outcome, Revealed? Revealed)> SeeAsync(
        DocumentSummary document, Guid request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = vault.IsThere ? (await requests.FindAsync(request, cancellationToken))?.Request : null;
        var ledger = found is null ? null : await LedgerAsync(document.Id, cancellationToken);
        var refusal = !vault.IsThere ? VaultRefusal.NoVault
            : !await HasRightAsync(actor, cancellationToken) ? VaultRefusal.NoRight
            : found is null || found.Document != document.Id || found.IsDone || found.ApprovedBy is null || found.AskedBy != actor.Account!.Value.Value ? VaultRefusal.NotOpen
            : ledger is null ? VaultRefusal.NoMapping
            : (VaultRefusal?)null;
        if (refusal is { } why)
        {
            return (await RefuseAsync(why, document, actor, cancellationToken), null);
        }

        if (!await NoteAsync(AuditKinds.PseudonymReversed, document, actor, cancellationToken))
        {
            return (new VaultOutcome(VaultRefusal.AuditUnavailable), null);
        }

        return await requests.FinishAsync(request, cancellationToken)
            ? (new VaultOutcome(null, request), FindIn(ledger!, found!.Label))
            : (new VaultOutcome(VaultRefusal.NotOpen), null);
    }

    /// <summary>The pseudonyms of a document, for whoever has the right to ask about them; never who stands behind them.</summary>
    public async Task<IReadOnlyList<string>> PseudonymsAsync(DocumentId document, Actor actor, CancellationToken cancellationToken) =>
        await HasRightAsync(actor, cancellationToken) && await LedgerAsync(document, cancellationToken) is { } ledger
            ? [.. ledger.Persons.Select(person => person.Pseudonym), .. ledger.Values.Select(value => value.Pseudonym)]
            : [];

    private static Revealed? FindIn(PseudonymLedger ledger, string label)
    {
        var person = ledger.Persons.FirstOrDefault(item => item.Pseudonym == label);
        var value = ledger.Values.FirstOrDefault(item => item.Pseudonym == label);
        return person is not null ? new Revealed(label, person.Originals) : value is not null ? new Revealed(label, [value.Original]) : null;
    }

    private async Task<PseudonymLedger?> LedgerAsync(DocumentId document, CancellationToken cancellationToken) =>
        await vault.MappingAsync(document, cancellationToken) is { } bytes ? PseudonymLedger.Read(bytes) : null;

    private async Task<VaultOutcome> RefuseAsync(
        VaultRefusal reason, DocumentSummary? document, Actor actor, CancellationToken cancellationToken)
    {
        var refused = new AuditEventBuilder(AuditKinds.PseudonymRefused, actor.Pseudonym, SubjectOf(document)).Token("reason", WireName.Of(reason));
        await audit.AppendAsync([refused.Build()], cancellationToken);
        return new VaultOutcome(reason);
    }

    private async Task<bool> NoteAsync(string kind, DocumentSummary? document, Actor actor, CancellationToken cancellationToken)
    {
        var noted = await audit.AppendAsync([new AuditEventBuilder(kind, actor.Pseudonym, SubjectOf(document)).Build()], cancellationToken);
        return noted.Anchor is not null;
    }

    private static Sha256Digest SubjectOf(DocumentSummary? document) =>
        document is not null && Sha256Digest.TryParse(document.Sha256, out var digest) ? digest : default;
}
