using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;

namespace Clona.Storage.Documents;

/// <summary>What lists and status pages show of a document; the name is decrypted for the reader and never logged.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">File name it was handed in with; empty once it is erased.</param>
/// <param name="Sha256">Digest of the original, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">Type by content, such as <c>application/pdf</c>.</param>
/// <param name="Size">Bytes of the original.</param>
/// <param name="ProfileId">What it is.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Version">Changes with every write; a write that names an old one is refused.</param>
/// <param name="Source">Door it came through.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="ChangedAt">When its state last changed.</param>
/// <param name="Owner">Account that handed it in; null where none did.</param>
/// <param name="LastEditor">Account that last changed the plan or finished the review.</param>
/// <param name="Approver">Account that approved the current output.</param>
/// <param name="Progress">How far the child is; null while none works.</param>
/// <param name="Refusal">Why it was refused or failed.</param>
/// <param name="RefusedPage">Page of the refusal, from 1; 0 for the whole document.</param>
/// <param name="OutputSha256">Digest of the verified output; null while there is none.</param>
/// <param name="OpenQuestions">Findings that wait for a person.</param>
/// <param name="Findings">Number of findings; 0 before detection.</param>
public sealed record DocumentSummary(
    DocumentId Id,
    string Name,
    string Sha256,
    string MediaType,
    long Size,
    string ProfileId,
    DocumentState State,
    long Version,
    DocumentSource Source,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ChangedAt,
    AccountId? Owner,
    AccountId? LastEditor,
    AccountId? Approver,
    EngineProgress? Progress,
    RefusalReason? Refusal,
    int RefusedPage,
    string? OutputSha256,
    int OpenQuestions,
    int Findings)
{
    /// <summary>The id alone; the name may hold a personal datum.</summary>
    public override string ToString() => Id.ToString();
}
