namespace Clona.Pipeline.Reporting;

/// <summary>The last audit event of the work that a report describes.</summary>
/// <param name="Log">Log id, 32 lower-case hexadecimal digits.</param>
/// <param name="Sequence">Number of the event.</param>
/// <param name="Hash">Chain hash of the event, 64 lower-case hexadecimal digits.</param>
public sealed record AnchorRow(string Log, long Sequence, string Hash);
