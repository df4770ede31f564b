using Clona.Pipeline.Audit;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Accounts;
using Clona.Storage.Cases;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;

namespace Clona.Storage.Work;

/// <summary>Stores what the stages of the work bring: blobs first, then row and events in one transaction.</summary>
internal sealed class StageResults(CaseWrites writes, DocumentVault vault, StorageSettings settings)
{
    internal async Task<bool> StoreAnalysisAsync(
        WorkClaim claim, AnalysisDocument analysis, ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (await writes.FindClaimedAsync(claim, cancellationToken) is not { } seen)
        {
            return false;
        }

        var analysisSha256 = vault.Write(seen, AnalysisFile.Write(analysis));
        var textSha256 = vault.Write(seen, text.Span);
        return await writes.WorkAsync(
            claim,
            async change =>
            {
                change.Scope.Note(ReportEvents.Detected(change.Events, analysis.Detections, analysis.Detectors));
                change.Scope.Note(ReportEvents.Planned(change.Events, analysis.Detections));
                change.MustMove(WorkflowEvent.DetectionFinished);
                var row = change.Row;
                row.AnalysisSha256 = analysisSha256;
                row.TextSha256 = textSha256;
                row.FindingsDigest = analysis.FindingsDigest;
                row.IsNamePersonal = analysis.IsNamePersonal;
                row.Findings = analysis.Detections.Count;
                row.OpenQuestions = analysis.Detections.Count(item => item.Decision == DecisionKind.Review);
                change.ResetAttempts();
                change.FreeClaim();
                await FindingCounts.WriteAsync(change, analysis, cancellationToken);
                await change.KeepAsync(analysisSha256, cancellationToken);
                await change.KeepAsync(textSha256, cancellationToken);
            },
            cancellationToken);
    }

    internal async Task<bool> StoreOutputAsync(
        WorkClaim claim,
        ReadOnlyMemory<byte> output,
        ReadOnlyMemory<byte> text,
        ReadOnlyMemory<byte>? print,
        ReportDocument draft,
        CancellationToken cancellationToken)
    {
        if (await writes.FindClaimedAsync(claim, cancellationToken) is not { } seen)
        {
            return false;
        }

        var name = PublicNameOf(seen);
        var files = ReportCompletion.Outputs(seen.MediaType, name, output, text, print);
        var report = NamedReport(seen, name, files, draft);
        var stored = files.Select(file => vault.Write(seen, file.Content.Span)).ToList();
        var draftSha256 = vault.Write(seen, ReportWriter.Write(report));
        return await writes.WorkAsync(
            claim,
            async change =>
            {
                change.Scope.Note(ReportEvents.Removed(change.Events, report));
                change.MustMove(
                    WorkflowEvent.RemovalFinished, more: builder => builder.Digest("output", new Sha256Digest(files[0].Sha256)));
                var row = change.Row;
                row.OutputSha256 = stored[0];
                row.CompanionSha256 = stored[^1];
                row.DraftSha256 = draftSha256;
                row.ReportSha256 = null;
                row.SealedPublicName = change.SealText(SealedField.PublicName, name);
                row.OutputRound++;
                change.ResetAttempts();
                foreach (var sha256 in stored.Append(draftSha256))
                {
                    await change.KeepAsync(sha256, cancellationToken);
                }
            },
            cancellationToken);
    }

    internal Task<bool> StoreVerificationAsync(
        WorkClaim claim, IReadOnlyList<VerificationRow> checks, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return writes.WorkAsync(claim, change => StoreVerificationAsync(change, checks, cancellationToken), cancellationToken);
    }

    internal Task MarkDeliveredAsync(DocumentId id, CancellationToken cancellationToken) =>
        writes.ChangeAsync(
            id,
            null,
            Actor.Worker,
            change =>
            {
                if (change.Row.DeliveredAt is not null || change.Row.State != DocumentState.Released)
                {
                    return Task.FromResult<ChangeRefusal?>(ChangeRefusal.NotInThisState);
                }

                change.Row.DeliveredAt = change.Scope.Now;
                change.Row.Version++;
                change.Note(AuditKinds.DocumentDelivered);
                return Task.FromResult<ChangeRefusal?>(null);
            },
            cancellationToken);

    internal ReportDocument DraftOf(DocumentRow row)
    {
        var bytes = vault.Read(row, row.DraftSha256) ?? throw new ClaimLostException();
        return ReportReader.Read(bytes.Span).Report ?? throw new InvalidDataException("A stored draft report cannot be read.");
    }

    // No check at all is no verification: fail closed.
    private async Task StoreVerificationAsync(
        DocumentCase change, IReadOnlyList<VerificationRow> checks, CancellationToken cancellationToken)
    {
        var row = change.Row;
        var draft = DraftOf(row);
        IReadOnlyList<VerificationRow> all = [.. checks, .. draft.Verification];
        var failed = all.Count(check => check.Verdict == CheckVerdict.Failed);
        var isSound = failed == 0 && checks.Count > 0;
        var report = draft with { Verification = all };
        change.Context.CheckedOutputs.Add(new CheckedOutputRow
        {
            DocumentId = row.Id,
            Round = row.OutputRound,
            OutputSha256 = row.OutputSha256!,
            At = change.Scope.Now,
            Checks = all.Count,
            FailedChecks = isSound ? 0 : Math.Max(1, failed),
            Program = ReportCompletion.Program.Version,
        });
        change.Scope.Note(ReportEvents.Verified(change.Events, report));
        if (isSound)
        {
            await CompleteAsync(change, report, cancellationToken);
        }
        else
        {
            change.MustMove(
                WorkflowEvent.VerificationFailed,
                more: builder => builder.Token("reason", RefusalTexts.Of(RefusalReason.VerificationFailed).Code));
            change.ResetAttempts();
            row.Refusal = RefusalReason.VerificationFailed;
        }

        change.FreeClaim();
    }

    // The report names the anchor of the events before it; the event that names the report follows, in the same transaction.
    private async Task CompleteAsync(DocumentCase change, ReportDocument report, CancellationToken cancellationToken)
    {
        var row = change.Row;
        var name = vault.OpenText(row, SealedField.PublicName, row.SealedPublicName);
        var anchor = await change.Scope.WriteNotedAsync(cancellationToken);
        WarningCode[] warnings = settings.IsFourEyesOff ? [WarningCode.FourEyesOff] : [];
        var file = ReportCompletion.File(name, ReportCompletion.Anchored(report, anchor, warnings));
        row.ReportSha256 = vault.Write(row, file.Content.Span);
        await change.KeepAsync(row.ReportSha256, cancellationToken);
        var outputs = ReportCompletion.Outputs(
            row.MediaType,
            name,
            vault.Read(row, row.OutputSha256)!.Value,
            vault.Read(row, row.CompanionSha256)!.Value,
            vault.Read(row, ReportCompletion.PrintOf(report)));
        change.Scope.Note(ReportEvents.Written(change.Events, [.. outputs, file]));
        change.MustMove(WorkflowEvent.VerificationPassed, more: builder => builder.Digest("output", new Sha256Digest(outputs[0].Sha256)));
        change.ResetAttempts();
    }

    private ReportDocument NamedReport(
        DocumentRow row, string name, IReadOnlyList<OutputFile> files, ReportDocument draft)
    {
        var isRenamed = row.IsNamePersonal && draft.Warnings.All(warning => warning.Code != WarningCode.FileRenamed);
        return ReportCompletion.Named(draft, name + ExtensionOf(row), isRenamed, files);
    }

    // The last digits of the id are random; the first are a time, which documents of the same minute share.
    private string PublicNameOf(DocumentRow row) =>
        PublicName.Of(Path.GetFileNameWithoutExtension(NameOf(row)), row.IsNamePersonal, row.DocumentId.ToString()[^8..]);

    private string ExtensionOf(DocumentRow row) => Path.GetExtension(NameOf(row)).ToLowerInvariant();

    private string NameOf(DocumentRow row) => vault.OpenText(row, SealedField.Name, row.SealedName);
}
