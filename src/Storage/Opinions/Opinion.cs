using Clona.Storage.Accounts;
using Clona.Storage.Documents;

namespace Clona.Storage.Opinions;

/// <summary>A question to the data-protection officer about one finding, with the answer once there is one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The document.</param>
/// <param name="FindingId">The finding, such as <c>d7</c>.</param>
/// <param name="Question">What the clerk asks, decrypted.</param>
/// <param name="AskedBy">Who asks.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Answer">The opinion, decrypted; null while it is open.</param>
/// <param name="AnsweredBy">Who answered.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record Opinion(
    Guid Id,
    DocumentId Document,
    string FindingId,
    string Question,
    AccountId AskedBy,
    DateTimeOffset AskedAt,
    string? Answer,
    AccountId? AnsweredBy,
    DateTimeOffset? AnsweredAt)
{
    /// <summary>The id alone; question and answer are free text.</summary>
    public override string ToString() => Id.ToString("N");
}
