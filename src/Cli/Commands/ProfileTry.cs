using System.Diagnostics;
using System.Globalization;
using Clona.Cli.Terminal;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Trial;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary>
/// <c>redact profiles --try FILE SAMPLE...</c>: what a profile would change in sample documents, before it is switched on. Prints
/// counts for each kind, never a value.
/// </summary>
internal static class ProfileTry
{
    private const int AtOnce = 2;

    public static async Task<ExitCode> RunAsync(string[] arguments, CancellationToken stop)
    {
        if (arguments.Length < 2 || InputPaths.Missing(arguments) is not null)
        {
            return Messages.WrongCall(CommandTexts.Get("try-what"));
        }

        var tried = ChosenProfile.Read(arguments[0]);
        if (tried.File is not { } file)
        {
            return tried.Code ?? Messages.WrongCall(CommandTexts.Get("try-what"));
        }

        var samples = InputPaths.Expand(arguments[1..]);
        var inForce = ProfileCatalog.Find(tried.Id) ?? ProfileCatalog.Find(ProfileCatalog.DefaultId)!;
        return EngineStart.FromEnvironment() is { } engine
            ? await TryAsync(engine, inForce, file, samples, stop)
            : ExitCode.WrongCall;
    }

    private static async Task<ExitCode> TryAsync(
        EngineCall engine, Profile inForce, ReadOnlyMemory<byte> tried, IReadOnlyList<string> samples, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var rows = new List<TrialRow>();
        var refused = 0;
        var gate = new Lock();
        await Parallel.ForEachAsync(samples, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (path, cancel) =>
        {
            var made = await AskAsync(engine, inForce, tried, path, cancel);
            lock (gate)
            {
                rows.AddRange(made ?? []);
                refused += made is null ? 1 : 0;
            }
        });
        Print(ProfileTrial.Sum(rows), samples.Count - refused, refused, Stopwatch.GetElapsedTime(started));
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<TrialRow>?> AskAsync(
        EngineCall engine, Profile inForce, ReadOnlyMemory<byte> tried, string path, CancellationToken stop)
    {
        var intake = FileIntake.Read(path);
        if (!intake.IsAccepted)
        {
            Messages.Refused(path, intake.Refusal.Value);
            return null;
        }

        var request = new EngineRequest
        {
            Task = EngineTask.Try,
            MediaType = intake.File.Type,
            FileName = intake.File.Stem + intake.File.Extension,
            ProfileId = inForce.Id,
            TriedProfile = tried,
            Today = ListsFile.Today(),
        };
        var (answer, _) = await engine.AskAsync(request, [intake.File.Content], _ => { }, stop);
        if (answer.Refusal is { } reason)
        {
            Messages.Refused(path, reason, answer.RefusedPage);
            return null;
        }

        return answer.Trial;
    }

    private static void Print(IReadOnlyList<TrialRow> rows, int documents, int refused, TimeSpan elapsed)
    {
        foreach (var row in rows.Where(row => row.IsChange))
        {
            Console.Out.WriteLine(CommandTexts.Get(
                row.LetsThrough ? "try-lets-through" : "try-row", FindingTexts.NameOf(row.Type), NameOf(row.Before), NameOf(row.After), row.Count));
        }

        var seconds = elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
        var same = rows.Where(row => !row.IsChange).Sum(row => row.Count);
        Console.Out.WriteLine(CommandTexts.Get(
            "try-total", documents, refused, rows.Where(row => row.IsChange).Sum(row => row.Count), same, seconds));
    }

    private static string NameOf(DecisionKind? kind) =>
        kind is { } known ? FindingTexts.NameOf(known) : CommandTexts.Get("try-unreported");
}
