using System.Diagnostics;
using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Predictors;

/// <summary>Runs <c>CMD detect FILE --profile P --format json</c>, one process per document.</summary>
internal sealed class CommandPredictor(string command) : IPredictor
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly IReadOnlyList<string> words = ShellWords.Split(command);

    /// <exception cref="InvalidOperationException">The command failed, took too long or printed no detections.</exception>
    public IReadOnlyList<PredictedSpan> Predict(string name, string text, string profile)
    {
        var folder = Directory.CreateTempSubdirectory("clona-accuracy-");
        try
        {
            var file = Path.Join(folder.FullName, name + ".txt");
            StoredText.Write(file, text);
            return DetectionsReader.Read(Run(name, file, profile));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string Run(string name, string file, string profile)
    {
        var start = new ProcessStartInfo(words[0]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in words.Skip(1).Concat(["detect", file, "--profile", profile, "--format", "json"]))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name}: the command did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{name}: no answer in {Patience.TotalMinutes} minutes");
        }

        // 10: some findings wait for a person.
        return process.ExitCode is 0 or 10
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{name}: exit {process.ExitCode}: {errors.GetAwaiter().GetResult().Trim()}");
    }
}
