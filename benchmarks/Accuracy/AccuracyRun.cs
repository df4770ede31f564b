using Clona.Accuracy.Corpus;
using Clona.Accuracy.Gates;
using Clona.Accuracy.Predictors;
using Clona.Accuracy.Reporting;
using Clona.Accuracy.Scoring;
using Clona.Accuracy.Sealing;
using Clona.Accuracy.Survival;

namespace Clona.Accuracy;

/// <summary>One run: reads gold texts, asks the predictor, prints the figures, holds them against the gates.</summary>
/// <param name="options">What to do.</param>
/// <param name="predictor">The detector under test.</param>
/// <param name="command">Command line as it is to stand in the log of sealed texts.</param>
/// <param name="clock">Gives the date for that log.</param>
/// <param name="output">Takes the figures.</param>
/// <param name="complaints">Takes refusals and failed gates.</param>
internal sealed class AccuracyRun(
    RunOptions options,
    IPredictor predictor,
    string command,
    TimeProvider clock,
    TextWriter output,
    TextWriter complaints)
{
    private const string Dev = "dev";
    private const string HeldOut = "held-out";
    private const int MostWrongRoles = 20;

    /// <exception cref="FormatException">A gold text, a decoy or the gates cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The detector failed.</exception>
    public RunCode Execute()
    {
        var folders = options.Paths.Select(SealedFolder.Around).ToArray();
        var sealing = Array.Find(folders, folder => folder is not null);
        if (sealing is not null && !MayScore(sealing))
        {
            return RunCode.Refused;
        }

        var gates = options.Gates is null ? [] : GateFile.Read(options.Gates);
        var documents = Predict(GoldFiles.Read(options.Paths, complaints));
        var report = AccuracyReport.Of(documents);
        if (sealing is not null)
        {
            // Logged before anything is shown: whoever has seen a figure finds the run in the log.
            new RunLog(sealing.RunLog, clock).Append(Commit.Of(Environment.CurrentDirectory), command, report);
        }

        PrintReport(report, showDocuments: sealing is null);
        var survival = RunDecoys();
        WriteJson(report, survival);
        return Judge(gates, sealing is null ? Dev : HeldOut, documents, survival);
    }

    private bool MayScore(SealedFolder sealing)
    {
        if (options.Paths.Count > 1 || !Directory.Exists(options.Paths[0]))
        {
            complaints.WriteLine("Sealed texts are scored as a whole folder, alone: figures of single documents invite tuning.");
            return false;
        }

        var broken = sealing.BrokenFiles();
        foreach (var name in broken)
        {
            complaints.WriteLine($"{name} differs from its digest, has none, or is missing; nothing was scored.");
        }

        return broken.Count == 0;
    }

    private ScoredDocument[] Predict(IReadOnlyList<GoldDocument> documents)
    {
        var scored = new ScoredDocument[documents.Count];
        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs }, i =>
        {
            var document = documents[i];
            var profile = options.Profile ?? document.Profile ?? GoldDocument.DefaultProfile;
            scored[i] = new ScoredDocument(document, predictor.Predict(document.Name, document.Text, profile));
        });
        return scored;
    }

    private void PrintReport(AccuracyReport report, bool showDocuments)
    {
        if (options.Paths.Count == 0)
        {
            return;
        }

        TextReport.WriteMain(report, output);
        if (showDocuments && options.Worst > 0)
        {
            TextReport.WriteWorst(report, options.Worst, output);
        }

        TextReport.WriteKinds(report, output);
        TextReport.WritePersons(report, MostWrongRoles, output);
    }

    private DecoySurvival? RunDecoys()
    {
        if (options.Decoys is null)
        {
            return null;
        }

        var texts = Directory.EnumerateFiles(options.Decoys, "*.txt").Order(StringComparer.Ordinal).Select(DecoyFile.Read);
        var survival = DecoySurvival.Of(texts, predictor, options.Profile ?? GoldDocument.DefaultProfile);
        foreach (var figure in survival.Figures())
        {
            output.WriteLine($"{figure.Name,-34} {figure.Printed}");
        }

        foreach (var decoy in survival.Fallen.Take(options.Worst))
        {
            output.WriteLine($"   {decoy}");
        }

        return survival;
    }

    private void WriteJson(AccuracyReport report, DecoySurvival? survival)
    {
        if (options.Json is not null)
        {
            using var file = File.Create(options.Json);
            JsonReport.Write(file, report, survival?.Figures() ?? []);
        }
    }

    private RunCode Judge(IReadOnlyList<Gate> gates, string part, ScoredDocument[] documents, DecoySurvival? survival)
    {
        var failures = GateJudge.Judge(gates, part, documents)
            .Concat(survival is null ? [] : GateJudge.Judge(gates, survival))
            .ToArray();
        foreach (var failure in failures)
        {
            complaints.WriteLine(failure);
        }

        return failures.Length == 0 ? RunCode.Passed : RunCode.GateFailed;
    }
}
