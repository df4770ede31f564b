using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;

namespace Clona.Cli.Terminal;

/// <summary>Shows on a terminal how far the work has come: one line that is written over. Silent where there is no terminal.</summary>
/// <remarks>Safe for use by several threads. Only counts are shown, never a file name or a value.</remarks>
public sealed class ProgressLine(TextWriter writer, bool isTerminal, int documents)
{
    private const int Width = 78;
    private readonly Lock gate = new();
    private int finished;

    /// <summary>Shows what a child reports.</summary>
    public void Report(EngineProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var page = progress.Pages > 0 ? $" {progress.Page}/{progress.Pages}" : string.Empty;
        Write($"{Prefix()}{NameOf(progress.Stage)}{page}");
    }

    /// <summary>Counts one document as finished and clears the line, so that a message can be written.</summary>
    public void Finish()
    {
        Interlocked.Increment(ref finished);
        Write(string.Empty);
    }

    private static string NameOf(EngineStage stage) => stage switch
    {
        EngineStage.Reading => CommandTexts.Get("reading"),
        EngineStage.Detecting => CommandTexts.Get("detecting"),
        EngineStage.Removing => CommandTexts.Get("removing"),
        EngineStage.Verifying => CommandTexts.Get("verifying"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    private string Prefix() => documents > 1 ? $"[{finished}/{documents}] " : string.Empty;

    private void Write(string line)
    {
        if (!isTerminal)
        {
            return;
        }

        lock (gate)
        {
            writer.Write('\r' + line.PadRight(Width)[..Width] + '\r');
        }
    }
}
