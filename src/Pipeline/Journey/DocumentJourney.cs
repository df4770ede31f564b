using Clona.Pipeline.Audit;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Protocol;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Takes one document from its bytes to verified outputs in a folder; every step leaves an event.</summary>
/// <remarks>
/// 1. A child reads, finds, decides and removes. 2. A second child, which shares no code with the writer, verifies.
/// 3. The outputs are written under temporary names; if we die here, the next call removes them. 4. The events up to the
/// verification are appended; only now the report can name its anchor. 5. The report is staged and the event that names all
/// digests is appended; if we die here, the log says more than the folder holds and nothing has left. 6. The files are renamed
/// into place. Safe for use by several threads.
/// </remarks>
/// <param name="engine">Asks the children.</param>
/// <param name="trail">Takes the events.</param>
/// <param name="folder">Takes the outputs.</param>
/// <param name="names">Gives the outputs their names.</param>
/// <param name="time">Clock.</param>
/// <param name="printer">Prints documents without pages; null where only PDF and text are worked on.</param>
public sealed class DocumentJourney(
    EngineCall engine, AuditTrail trail, OutputFolder folder, PublicNames names, TimeProvider time, OfficePrinter? printer = null)
{
    /// <summary>Redacts <paramref name="file"/>.</summary>
    /// <param name="file">The document.</param>
    /// <param name="place">Its place in the call, from 1.</param>
    /// <param name="settings">What all documents of the call share.</param>
    /// <param name="onProgress">Hears how far the children have come.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    public async Task<JourneyOutcome> RedactAsync(
        InputFile file, int place, JourneySettings settings, Action<EngineProgress> onProgress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(settings);
        var started = time.GetTimestamp();
        var outcome = await MakeAsync(file, place, settings, onProgress, cancellationToken);
        if (outcome.Refusal is { } reason)
        {
            trail.NoteRefusal(file, settings, reason);
        }

        return outcome with { Elapsed = time.GetElapsedTime(started) };
    }

    private async Task<JourneyOutcome> MakeAsync(
        InputFile file, int place, JourneySettings settings, Action<EngineProgress> onProgress, CancellationToken cancellationToken)
    {
        if (OfficeFormats.IsOffice(file.Type))
        {
            return await MakeOfficeAsync(file, place, settings, onProgress, cancellationToken);
        }

        var request = RequestFor(EngineTask.Redact, file.Type, file, settings);
        var (made, parts) = await engine.AskAsync(request, [file.Content], onProgress, cancellationToken);
        if (made.Refusal is { } refusal)
        {
            return JourneyOutcome.Refused(refusal, made.RefusedPage) with { PeakBytes = made.PeakBytes };
        }

        var name = names.Take(file.Stem, made.IsNamePersonal, place, Convert.ToHexStringLower(file.Sha256));
        var outputs = ReportCompletion.Outputs(MediaTypeNames.Of(file.Type), name, parts[0], parts[1]);
        var report = ReportCompletion.Named(made.Report!, name + file.Extension, made.IsNamePersonal, outputs);
        var (verified, _) = await engine.AskAsync(
            request with
            {
                Task = EngineTask.Verify,
                MediaType = OfficeFormats.WorkingType(request.MediaType),
                OriginalType = PictureFormats.IsPicture(file.Type) ? file.Type : null,
                HasOriginal = true,
            },
            [parts[0], ReportWriter.Write(report), file.Content],
            onProgress,
            cancellationToken);
        var peak = Math.Max(made.PeakBytes, verified.PeakBytes);
        var failed = verified.Checks.Where(row => row.Verdict == CheckVerdict.Failed).ToList();
        if (verified.Refusal is not null || failed.Count > 0 || verified.Checks.Count == 0)
        {
            return JourneyOutcome.Refused(verified.Refusal ?? RefusalReason.VerificationFailed) with { FailedChecks = failed, PeakBytes = peak };
        }

        var outcome = await HandOverAsync(file, settings, name, outputs, report with { Verification = verified.Checks }, cancellationToken);
        return outcome with { PeakBytes = peak };
    }

    private async Task<JourneyOutcome> MakeOfficeAsync(
        InputFile file, int place, JourneySettings settings, Action<EngineProgress> onProgress, CancellationToken cancellationToken)
    {
        var request = RequestFor(EngineTask.Redact, file.Type, file, settings);
        var work = new OfficeWork(engine, new PrintWork(printer ?? throw new InvalidOperationException("There is no printer.")), onProgress);
        var made = await work.MakeAsync(
            request, file, isPersonal => names.Take(file.Stem, isPersonal, place, Convert.ToHexStringLower(file.Sha256)), cancellationToken);
        if (made.Outcome is { } refused)
        {
            return refused;
        }

        var outcome = await HandOverAsync(file, settings, made.Name, made.Outputs, made.Report!, cancellationToken);
        return outcome with { PeakBytes = made.PeakBytes };
    }

    private async Task<JourneyOutcome> HandOverAsync(
        InputFile file,
        JourneySettings settings,
        string name,
        IReadOnlyList<OutputFile> outputs,
        ReportDocument report,
        CancellationToken cancellationToken)
    {
        try
        {
            using var staged = folder.Stage(outputs);
            var worked = await trail.AppendWorkAsync(file, settings, report, cancellationToken);
            if (worked.Anchor is null)
            {
                return JourneyOutcome.Refused(worked.Refusal!.Value);
            }

            var complete = ReportCompletion.Anchored(report, worked.Anchor, WarningsOf(worked));
            var proof = ReportCompletion.File(name, complete);
            folder.Stage(staged, proof);
            var protocol = settings.WithProtocol ? ProtocolMaking.Of(complete) : null;
            OutputFile[] papers = protocol is null ? [] : [ProtocolFiles.Json(name, protocol), ProtocolFiles.Pdf(name, protocol)];
            foreach (var paper in papers)
            {
                folder.Stage(staged, paper);
            }

            var written = await trail.AppendWrittenAsync(file, settings, [.. outputs, proof, .. papers], cancellationToken);
            if (written.Anchor is null)
            {
                return JourneyOutcome.Refused(written.Refusal!.Value);
            }

            staged.Publish();
            return new JourneyOutcome { Report = complete, PublicName = name };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return JourneyOutcome.Refused(RefusalReason.OutputNotWritable);
        }
    }

    private IEnumerable<WarningCode> WarningsOf(TrailEntry entry)
    {
        WarningCode[] recovered = entry.Recovered ? [WarningCode.AuditLogRecovered] : [];
        WarningCode[] open = engine.Mode == Sandbox.SandboxMode.LimitsOnly ? [WarningCode.SandboxOff] : [];
        return [.. recovered, .. open];
    }

    private static EngineRequest RequestFor(EngineTask task, MediaType type, InputFile file, JourneySettings settings) => new()
    {
        Task = task,
        MediaType = type,
        FileName = file.Stem + file.Extension,
        ProfileId = settings.ProfileId,
        ProfileFile = settings.ProfileFile,
        Today = settings.Today,
        OwnLists = settings.OwnLists,
        ShowsGround = settings.ShowsGround,
        Mode = settings.Mode,
        PseudonymStyle = settings.PseudonymStyle,
    };
}
