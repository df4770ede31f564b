using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>What became of one document.</summary>
public sealed record JourneyOutcome
{
    /// <summary>Why nothing was written; null where outputs were.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>Page the refusal is about, from 1; 0 for the whole document.</summary>
    public int RefusedPage { get; init; }

    /// <summary>The report as written; null where nothing was.</summary>
    public ReportDocument? Report { get; init; }

    /// <summary>Public name of the outputs, without extension.</summary>
    public string PublicName { get; init; } = string.Empty;

    /// <summary>Checks that failed; empty unless verification refused the output.</summary>
    public IReadOnlyList<VerificationRow> FailedChecks { get; init; } = [];

    /// <summary>Wall-clock time from reading the file to its outputs.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Largest resident size of a child, in bytes.</summary>
    public long PeakBytes { get; init; }

    /// <summary>Exit code that this document alone would give.</summary>
    public ExitCode ExitCode => this switch
    {
        { Refusal: { } reason } => RefusalTexts.Of(reason).ExitCode,
        { Report: { } report } when report.Warnings.Any(warning => warning.Code is WarningCode.FindingsInReview or WarningCode.PartiesMissing) => ExitCode.WaitsForPerson,
        _ => ExitCode.Done,
    };

    /// <summary>An outcome without outputs.</summary>
    public static JourneyOutcome Refused(RefusalReason reason, int page = 0) => new() { Refusal = reason, RefusedPage = page };
}
