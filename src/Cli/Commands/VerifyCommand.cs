using System.CommandLine;
using System.Globalization;
using Clona.Cli.Terminal;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact verify OUTPUT --report REPORT [--original FILE]</c>: checks what somebody else may have made or changed.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var output = new Argument<string>("FILE") { Description = CommandTexts.Get("arg-output") };
        var report = new Option<string>("--report") { Description = CommandTexts.Get("opt-report"), Required = true };
        var original = new Option<string?>("--original") { Description = CommandTexts.Get("opt-original") };
        var lists = Options.Lists();
        var profile = new Option<string?>("--profile") { Description = CommandTexts.Get("opt-verify-profile") };
        var command = new Command("verify", CommandTexts.Get("verify")) { output, report, original, lists, profile };
        command.SetAction((call, stop) => RunAsync(
            call.GetRequiredValue(output),
            call.GetRequiredValue(report),
            call.GetValue(original),
            call.GetValue(lists),
            call.GetValue(profile),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(string output, string report, string? original, string? listsPath, string? profilePath, CancellationToken stop)
    {
        string[] paths = original is null ? [output, report] : [output, report, original];
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            return (int)Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(missing)));
        }

        var reportBytes = await File.ReadAllBytesAsync(report, stop);
        if (ReportReader.Read(reportBytes).Report is not { } read)
        {
            Messages.Error(CommandTexts.Get("report-unreadable", Messages.Shown(report)));
            return (int)ExitCode.NotSound;
        }

        var lists = ListsFile.Read(listsPath);
        if (lists.Code is { } code)
        {
            return (int)code;
        }

        var profile = ReportedProfile.Find(read, profilePath);
        if (profile.Code is { } fault)
        {
            return (int)fault;
        }

        var intake = FileIntake.Read(output);
        if (!intake.IsAccepted)
        {
            return (int)Messages.Refused(output, intake.Refusal.Value);
        }

        return EngineStart.FromEnvironment() is { } engine
            ? (int)await VerifyAsync(
                engine,
                output,
                RequestFor(intake.File, read, original is not null) with { OwnLists = lists.Content, ProfileFile = profile.File },
                PartsOf(intake.File, reportBytes, original),
                stop)
            : (int)ExitCode.WrongCall;
    }

    private static async Task<ExitCode> VerifyAsync(
        Pipeline.Journey.EngineCall engine,
        string path,
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        CancellationToken stop)
    {
        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, documents: 1);
        var (answer, _) = await engine.AskAsync(request, parts, progress.Report, stop);
        progress.Finish();
        return answer.Refusal is { } reason ? Messages.Refused(path, reason, answer.RefusedPage) : Print(answer.Checks);
    }

    private static ExitCode Print(IReadOnlyList<VerificationRow> checks)
    {
        foreach (var check in checks)
        {
            Console.Out.WriteLine($"{check.Check,-20} {NameOf(check.Verdict),-12} {check.Reason}{Measured(check)}".TrimEnd());
        }

        var notMade = checks.Where(check => check.Verdict == CheckVerdict.NotMade).Select(check => check.Check).ToList();
        if (notMade.Count > 0)
        {
            Console.Out.WriteLine(CommandTexts.Get("verify-not-made", string.Join(", ", notMade)));
        }

        var isSound = checks.Count > 0 && checks.All(check => check.Verdict != CheckVerdict.Failed);
        (isSound ? Console.Out : Console.Error).WriteLine(CommandTexts.Get(isSound ? "verify-sound" : "verify-not-sound"));
        return isSound ? ExitCode.Done : ExitCode.NotSound;
    }

    private static string Measured(VerificationRow check) => check.Bits is { } bits
        ? CommandTexts.Get("check-measured", check.Count, bits.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','))
        : string.Empty;

    private static string NameOf(CheckVerdict verdict) => CommandTexts.Get(verdict switch
    {
        CheckVerdict.Passed => "check-passed",
        CheckVerdict.Failed => "check-failed",
        CheckVerdict.NotMade => "check-not-made",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    });

    private static EngineRequest RequestFor(InputFile output, ReportDocument report, bool hasOriginal) => new()
    {
        Task = EngineTask.Verify,
        MediaType = output.Type,
        OriginalType = MediaTypeNames.TypeOf(report.MediaType),
        FileName = output.Stem + output.Extension,
        ProfileId = report.Profile.Id,
        ProfileVersion = report.Profile.Version,
        Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        HasOriginal = hasOriginal,
    };

    private static IReadOnlyList<ReadOnlyMemory<byte>> PartsOf(InputFile output, byte[] report, string? original) =>
        original is null ? [output.Content, report] : [output.Content, report, File.ReadAllBytes(original)];
}
