using System.Text;
using Clona.Cli.Terminal;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Commands;

/// <summary><c>redact profiles --check-lists FILE [--dry-run SAMPLE...]</c>: checks own patterns and lists, and counts how
/// often each entry hits in sample documents. Prints ids and counts, never a value.</summary>
internal static class ListsCheck
{
    public static async Task<ExitCode> RunAsync(string path, string[] samples, CancellationToken stop)
    {
        if (samples.Prepend(path).FirstOrDefault(file => !File.Exists(file)) is { } missing)
        {
            return Messages.WrongCall(CommandTexts.Get("no-such-file", Messages.Shown(missing)));
        }

        var today = ListsFile.Today();
        var result = OwnListReader.Read(File.ReadAllBytes(path), today);
        ListsFile.WriteErrors(result.Errors);
        if (result.Lists is not { } lists)
        {
            return ExitCode.Refused;
        }

        var code = samples.Length == 0 ? ExitCode.Done : await CountAsync(lists, samples, today, stop);
        if (code == ExitCode.Done && result.Errors.Count == 0)
        {
            Console.Out.WriteLine(CommandTexts.Get("lists-sound", lists.Id, lists.Version, lists.Entries.Count));
        }

        return code == ExitCode.Done && result.Errors.Count > 0 ? ExitCode.Refused : code;
    }

    private static async Task<ExitCode> CountAsync(OwnLists lists, string[] samples, DateOnly today, CancellationToken stop)
    {
        if (EngineStart.FromEnvironment() is not { } engine)
        {
            return ExitCode.WrongCall;
        }

        var counter = new OwnListCounter(lists, today);
        foreach (var sample in samples)
        {
            var refusal = await ReadAsync(engine, sample, today, counter, stop);
            if (refusal is { } code)
            {
                return code;
            }
        }

        Print(counter);
        return ExitCode.Done;
    }

    // A document is read by the sandboxed child, as always; the lists are counted in its text.
    private static async Task<ExitCode?> ReadAsync(
        EngineCall engine, string path, DateOnly today, OwnListCounter counter, CancellationToken stop)
    {
        var intake = FileIntake.Read(path);
        if (!intake.IsAccepted)
        {
            return Messages.Refused(path, intake.Refusal.Value);
        }

        var request = new EngineRequest
        {
            Task = EngineTask.Detect,
            MediaType = intake.File.Type,
            FileName = intake.File.Stem + intake.File.Extension,
            ProfileId = ProfileCatalog.DefaultId,
            Today = today,
        };
        var (answer, parts) = await engine.AskAsync(request, [intake.File.Content], _ => { }, stop);
        if (answer.Refusal is { } reason)
        {
            return Messages.Refused(path, reason, answer.RefusedPage);
        }

        counter.Count(Encoding.UTF8.GetString(parts[0].Span));
        return null;
    }

    private static void Print(OwnListCounter counter)
    {
        foreach (var row in counter.Rows)
        {
            var kind = WireName.Of(row.Entry.Kind);
            Console.Out.WriteLine(row.IsValid
                ? CommandTexts.Get("lists-hits", row.Entry.Source, kind, row.Hits, row.Documents, counter.Documents)
                : CommandTexts.Get("lists-inactive", row.Entry.Source, kind));
        }
    }
}
