using Clona.Pipeline.Release;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Journey;

/// <summary>A redacted office document with its print, all verified, or the outcome that says why there is none.</summary>
internal sealed record OfficeResult
{
    /// <summary>Why nothing was made; null where something was.</summary>
    public JourneyOutcome? Outcome { get; init; }

    /// <summary>Public name without extension.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The files, the document in its own format first.</summary>
    public IReadOnlyList<OutputFile> Outputs { get; init; } = [];

    /// <summary>The report with the checks of all files; null where nothing was made.</summary>
    public ReportDocument? Report { get; init; }

    /// <summary>Largest resident size of a child, in bytes.</summary>
    public long PeakBytes { get; init; }
}
