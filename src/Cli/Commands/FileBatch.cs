using System.Globalization;
using Clona.Cli.Terminal;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Printing;
using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary>The documents of one call, several at once, each by itself: one that is refused does not stop the others.</summary>
internal sealed class FileBatch
{
    private const string LogName = "clona.audit";
    // What could not be done as it should be: said where it happens, not only in the report.
    private static readonly WarningCode[] Fallbacks = [WarningCode.LinesNotSetAnew, WarningCode.FontsKept, WarningCode.StructureDropped];

    private static readonly TimeSpan LogPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromHours(1);

    private readonly Unpacking unpacking;
    private readonly FileBatchSettings settings;
    private readonly IReadOnlyList<string> files;
    private readonly JourneySettings journeySettings;
    private readonly OutputFolder folder;
    private readonly AuditTrail trail;
    private readonly DocumentJourney journey;
    private readonly ProgressLine progress;
    private readonly Lock printing = new();

    public FileBatch(EngineCall engine, FileBatchSettings settings, IReadOnlyList<string> files)
    {
        unpacking = new Unpacking(engine);
        this.settings = settings;
        this.files = files;
        var time = TimeProvider.System;
        journeySettings = new JourneySettings(settings.ProfileId, DateOnly.FromDateTime(time.GetLocalNow().DateTime), "cli")
        {
            OwnLists = settings.OwnLists,
            ProfileFile = settings.ProfileFile,
            ShowsGround = settings.ShowsGround,
            WithProtocol = settings.WithProtocol,
            Mode = settings.Mode == "pseudonymize" ? RedactionMode.Pseudonymize : RedactionMode.Anonymize,
        };
        folder = new OutputFolder(settings.Folder);
        var log = Path.Join(settings.Folder, LogName);
        trail = new AuditTrail(new AuditLogWriter(log, time, LogPatience), () => File.Exists(log));
        journey = new DocumentJourney(engine, trail, folder, new PublicNames(settings.Folder), time, new OfficePrinter(engine.Mode, time));
        progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, files.Count);
    }

    /// <summary>Works through all files.</summary>
    /// <returns>The highest exit code of any of them.</returns>
    public async Task<ExitCode> RunAsync(CancellationToken stop)
    {
        folder.RemoveLeftovers(TimeProvider.System.GetUtcNow(), LeftoverAge);
        var codes = new ExitCode[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = stop };
        await Parallel.ForAsync(0, files.Count, options, async (index, cancel) => codes[index] = await RedactAsync(index, cancel));
        var refusals = await trail.AppendRefusalsAsync(stop);
        var highest = codes.Append(refusals?.Refusal is { } reason ? Messages.Refused(LogName, reason) : ExitCode.Done).Max();
        PrintTotal(codes, highest);
        return highest;
    }

    private async Task<ExitCode> RedactAsync(int index, CancellationToken stop)
    {
        var shown = files[index];
        var intake = FileIntake.Read(shown, takesArchives: true);
        var (code, hasFiles) = intake.File is { Type: MediaType.Zip } ? (ExitCode.Done, true)
            : await RedactAsync(shown, (intake.File, intake.Refusal), index + 1, stop);
        return hasFiles ? Highest(code, await RedactFilesAsync(shown, intake.File!, index + 1, stop)) : code;
    }

    // What an archive or a message holds is a document of its own each.
    private async Task<ExitCode> RedactFilesAsync(string shown, InputFile holder, int number, CancellationToken stop)
    {
        var code = ExitCode.Done;
        await foreach (var inner in unpacking.OfAsync(holder, shown, stop))
        {
            code = Highest(code, (await RedactAsync(inner.Shown, (inner.File, inner.Refusal), number, stop)).Code);
        }

        return code;
    }

    // Whether files hang on a message is known when it has been read.
    private async Task<(ExitCode Code, bool HasFiles)> RedactAsync(
        string shown, (InputFile? File, RefusalReason? Refusal) taken, int number, CancellationToken stop)
    {
        var outcome = taken.File is { } file
            ? await journey.RedactAsync(file, number, journeySettings, progress.Report, stop)
            : JourneyOutcome.Refused(taken.Refusal!.Value);
        lock (printing)
        {
            progress.Finish();
            Print(shown, outcome);
        }

        var hasFiles = taken.File is { } read && OfficeFormats.IsMail(read.Type) && outcome.Report?.Warnings.Any(warning => warning.Code == WarningCode.AttachmentsDropped) == true;
        return (outcome.ExitCode, hasFiles);
    }

    private static ExitCode Highest(ExitCode first, ExitCode second) => first > second ? first : second;

    private void Print(string path, JourneyOutcome outcome)
    {
        if (outcome.Refusal is { } reason)
        {
            Messages.Refused(path, reason, outcome.RefusedPage);
            foreach (var check in outcome.FailedChecks)
            {
                Messages.Error(CommandTexts.Get("failed-check", Messages.Shown(path), check.Check, check.Reason, check.Count));
            }

            return;
        }

        var rows = outcome.Report!.Detections;
        Console.Out.WriteLine(CommandTexts.Get(
            "done",
            Messages.Shown(path),
            Path.Join(settings.Folder, outcome.Report.Outputs[0].Name),
            Count(rows, DecisionKind.Redact),
            Count(rows, DecisionKind.Review),
            Count(rows, DecisionKind.Keep),
            outcome.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','),
            outcome.PeakBytes >> 20));
        if (outcome.Report.Assessment is { } assessment)
        {
            Console.Out.WriteLine(AssessmentLine.Of(Messages.Shown(path), assessment));
        }

        if (outcome.Report.Pseudonyms is { Nobody: > 0 and var nobody })
        {
            Console.Out.WriteLine(CommandTexts.Get("pseudonyms-nobody", Messages.Shown(path), nobody));
        }

        foreach (var warning in outcome.Report.Warnings.Where(warning => Fallbacks.Contains(warning.Code)))
        {
            Console.Out.WriteLine(CommandTexts.Get("fallback", Messages.Shown(path), warning.Message, warning.Count));
        }
    }

    private static void PrintTotal(ExitCode[] codes, ExitCode highest)
    {
        if (codes.Length > 1)
        {
            var made = codes.Count(code => code is ExitCode.Done or ExitCode.WaitsForPerson);
            var waiting = codes.Count(code => code == ExitCode.WaitsForPerson);
            Console.Out.WriteLine(CommandTexts.Get("total", codes.Length, made, waiting, codes.Length - made, ExitTexts.Of(highest)));
        }
    }

    private static int Count(IReadOnlyList<ReportedDetection> rows, DecisionKind kind) => rows.Count(row => row.Decision == kind);
}
