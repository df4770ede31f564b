namespace Clona.Accuracy.Scoring;

/// <summary>Counts of one kind of datum, as the reference scorer prints them.</summary>
internal sealed class TypeTally
{
    /// <summary>Marks of the kind: those touched by a finding of the kind of all.</summary>
    public Rate Found { get; } = new();

    /// <summary>Marks of the kind that must go: those wholly masked of all.</summary>
    public Rate Masked { get; } = new();

    /// <summary>Findings of the kind.</summary>
    public int Predicted { get; set; }
}
