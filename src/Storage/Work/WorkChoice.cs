namespace Clona.Storage.Work;

/// <summary>Which work a worker may claim now, after its limits for each kind.</summary>
/// <param name="Reading">Documents to read and to search.</param>
/// <param name="Output">Documents to redact and to verify.</param>
/// <param name="Batch">Documents that no person waits for.</param>
public sealed record WorkChoice(bool Reading, bool Output, bool Batch)
{
    /// <summary>Anything.</summary>
    public static WorkChoice Any { get; } = new(Reading: true, Output: true, Batch: true);

    /// <summary>Whether nothing may be claimed.</summary>
    public bool IsNone => !Reading && !Output;
}
