namespace Clona.Pipeline.Audit;

/// <summary>A count, a size or a version number.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberValue(long Number) : AuditValue;
