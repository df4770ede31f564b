using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Storage.Approval;

/// <summary>The second person: approves one output by its hash, sends back, lets out, takes back.</summary>
public sealed class ApprovalDesk
{
    /// <summary>Approves the output <paramref name="outputSha256"/>, which has to be the current, verified one.</summary>
    public Task<ChangeOutcome> ApproveAsync(DocumentId id, string outputSha256, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Sends the document back to review; <paramref name="reason"/> is stored encrypted.</summary>
    public Task<ChangeOutcome> ReturnAsync(DocumentId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Lets the approved output out. Refused by the database itself without verification and approval of that hash.</summary>
    public Task<ChangeOutcome> ReleaseAsync(DocumentId id, string outputSha256, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Takes a released document back; <paramref name="reason"/> is stored encrypted.</summary>
    public Task<ChangeOutcome> WithdrawAsync(DocumentId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The reason of the last return or withdrawal, decrypted; null where there is none.</summary>
    public Task<string?> LastReasonAsync(DocumentId id, CancellationToken cancellationToken) => throw new NotSupportedException();
}
