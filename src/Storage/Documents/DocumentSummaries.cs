using Clona.Pipeline.Engine;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Keys;
using Clona.Storage.Model;

namespace Clona.Storage.Documents;

/// <summary>Turns rows into what pages show.</summary>
internal static class DocumentSummaries
{
    internal static DocumentSummary Of(DocumentRow row, DocumentVault vault) => new(
        row.DocumentId,
        vault.OpenText(row, SealedField.Name, row.SealedName),
        row.Sha256,
        row.MediaType,
        row.Size,
        row.ProfileId,
        row.State,
        row.Version,
        row.Source,
        row.ReceivedAt,
        row.ChangedAt,
        AccountOf(row.OwnerId),
        AccountOf(row.LastEditorId),
        AccountOf(row.ApproverId),
        row.ProgressStage is { } stage ? new EngineProgress(stage, row.ProgressPage, row.ProgressPages) : null,
        row.Refusal,
        row.RefusedPage,
        HasOutput(row.State) ? row.OutputSha256 : null,
        row.OpenQuestions,
        row.Findings);

    /// <summary>Whether a document in this state has a verified output that may be looked at.</summary>
    internal static bool HasOutput(DocumentState state) =>
        state is DocumentState.AwaitingApproval or DocumentState.AwaitingRelease or DocumentState.Released;

    private static AccountId? AccountOf(Guid? id) => id is { } value ? new AccountId(value) : null;
}
