namespace Clona.Accuracy.Scoring;

/// <summary>Counts of one kind for precision and recall; spans that a person has to decide stand on neither side.</summary>
internal sealed class KindTally
{
    /// <summary>Marks (R and K) met with exact limits, of all.</summary>
    public Rate StrictRecall { get; } = new();

    /// <summary>Findings with exact limits of a mark, of all.</summary>
    public Rate StrictPrecision { get; } = new();

    /// <summary>Marks (R and K) touched by a finding of the kind, of all.</summary>
    public Rate Recall { get; } = new();

    /// <summary>Findings that touch a mark of the kind, of all.</summary>
    public Rate Precision { get; } = new();

    /// <summary>How far stated confidences and hits agree.</summary>
    public Calibration Calibration { get; } = new();
}
