using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Says the steps of documents as audit events.</summary>
/// <remarks>
/// Refusals are kept until the end of the call and appended only where a log exists by then: a call that wrote nothing leaves
/// nothing behind. Safe for use by several threads.
/// </remarks>
public sealed class AuditTrail(IAuditLog log, Func<bool> logExists)
{
    private readonly Lock gate = new();
    private readonly List<AuditEvent> refusals = [];

    /// <summary>Appends everything up to the verification.</summary>
    public async Task<TrailEntry> AppendWorkAsync(
        InputFile file, JourneySettings settings, ReportDocument report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var events = EventsOf(file, settings);
        AuditEvent[] steps = [Received(events, file, report.Profile), .. ReportEvents.OfWork(events, report)];
        return TrailEntry.Of(await log.AppendAsync(steps, cancellationToken));
    }

    /// <summary>Appends that the files are about to be put in place.</summary>
    public async Task<TrailEntry> AppendWrittenAsync(
        InputFile file, JourneySettings settings, IReadOnlyList<OutputFile> files, CancellationToken cancellationToken)
    {
        var written = ReportEvents.Written(EventsOf(file, settings), files);
        return TrailEntry.Of(await log.AppendAsync([written], cancellationToken));
    }

    /// <summary>Remembers a refusal.</summary>
    public void NoteRefusal(InputFile file, JourneySettings settings, RefusalReason reason)
    {
        var events = EventsOf(file, settings);
        lock (gate)
        {
            refusals.Add(events.Refused(RefusalTexts.Of(reason).Code));
        }
    }

    /// <summary>Appends the refusals of the call, if there is a log to append to.</summary>
    public async Task<TrailEntry?> AppendRefusalsAsync(CancellationToken cancellationToken) =>
        refusals.Count > 0 && logExists() ? TrailEntry.Of(await log.AppendAsync([.. refusals], cancellationToken)) : null;

    private static DocumentEvents EventsOf(InputFile file, JourneySettings settings) =>
        new(new Sha256Digest(file.Sha256), settings.Actor, ReportCompletion.Program.Version);

    private static AuditEvent Received(DocumentEvents events, InputFile file, AppliedProfile profile) =>
        events.Received(file.Content.Length, MediaTypeNames.Of(file.Type), profile.Id, profile.Version);
}
