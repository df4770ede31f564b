namespace Clona.Storage.Model;

/// <summary>The verification of one output; the gate to release looks for it. Never changed.</summary>
internal sealed class CheckedOutputRow
{
    public Guid DocumentId { get; set; }

    public int Round { get; set; }

    public required string OutputSha256 { get; set; }

    public DateTimeOffset At { get; set; }

    public int Checks { get; set; }

    public int FailedChecks { get; set; }

    public required string Program { get; set; }
}
