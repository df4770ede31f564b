using Clona.Worker.Sources.Settings;

namespace Clona.Worker.Sources;

/// <summary>One turn of one source: its settings, its end, and what it has done so far. Used by one task.</summary>
/// <param name="source">The source.</param>
/// <param name="goesOn">Whether its window is still open and there is room on the disk.</param>
public sealed class SourceRun(SourceSettings source, Func<bool> goesOn)
{
    /// <summary>The source.</summary>
    public SourceSettings Source { get; } = source;

    /// <summary>Whether the next thing may be asked for.</summary>
    public bool GoesOn => goesOn();

    /// <summary>Documents taken in.</summary>
    public int Taken { get; set; }

    /// <summary>Things asked for.</summary>
    public int Asked { get; set; }

    /// <summary>Things that gave no answer and are asked for again.</summary>
    public int Faults { get; set; }

    /// <summary>Whether everything was looked at.</summary>
    public bool IsComplete { get; set; } = true;
}
