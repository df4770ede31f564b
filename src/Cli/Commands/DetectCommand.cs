using System.CommandLine;
using Clona.Cli.Terminal;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact detect FILE</c>: shows what would be redacted, with values, to whoever asks.</summary>
internal static class DetectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = CommandTexts.Get("arg-file") };
        var profile = Options.Profile();
        var format = Options.Choice("--format", CommandTexts.Get("opt-format"), "table", "json", "text");
        var lists = Options.Lists();
        var command = new Command("detect", CommandTexts.Get("detect")) { file, profile, format, lists };
        command.SetAction((call, stop) => RunAsync(
            call.GetRequiredValue(file), call.GetRequiredValue(profile), call.GetRequiredValue(format), call.GetValue(lists), stop));
        return command;
    }

    private static async Task<int> RunAsync(string path, string profile, string format, string? listsPath, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            return (int)Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(path)));
        }

        var lists = ListsFile.Read(listsPath);
        if (lists.Code is { } code)
        {
            return (int)code;
        }

        var chosen = ChosenProfile.Read(profile);
        if (chosen.Code is { } fault)
        {
            return (int)fault;
        }

        if (EngineStart.FromEnvironment() is not { } engine)
        {
            return (int)ExitCode.WrongCall;
        }

        var intake = FileIntake.Read(path);
        if (!intake.IsAccepted)
        {
            return (int)Messages.Refused(path, intake.Refusal.Value);
        }

        var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, documents: 1);
        var (answer, parts) = await engine.AskAsync(RequestFor(intake.File, chosen, lists.Content), [intake.File.Content], progress.Report, stop);
        progress.Finish();
        return answer.Refusal is { } reason
            ? (int)Messages.Refused(path, reason, answer.RefusedPage)
            : await ShowAsync(answer.Detections!, parts[0], format, stop);
    }

    private static EngineRequest RequestFor(InputFile file, ChosenProfile profile, ReadOnlyMemory<byte>? lists) => new()
    {
        Task = EngineTask.Detect,
        MediaType = file.Type,
        FileName = file.Stem + file.Extension,
        ProfileId = profile.Id,
        ProfileFile = profile.File,
        Today = ListsFile.Today(),
        OwnLists = lists,
    };

    private static async Task<int> ShowAsync(DetectionsDocument detections, ReadOnlyMemory<byte> text, string format, CancellationToken stop)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(
            format switch
            {
                "json" => ReportWriter.Write(detections),
                "text" => text,
                _ => System.Text.Encoding.UTF8.GetBytes(DetectionTable.Render(detections)),
            },
            stop);
        if (format == "table" && detections.Assessment is { } assessment)
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(AssessmentLine.Of(detections.File, assessment) + "\n"), stop);
        }

        return (int)(Waits(detections) ? ExitCode.WaitsForPerson : ExitCode.Done);
    }

    private static bool Waits(DetectionsDocument detections) =>
        detections.Detections.Any(row => row.Decision == DecisionKind.Review)
        || detections.Assessment?.Questions.Any(question => question.Code == QuestionCode.PartiesMissing) == true;
}
