namespace Clona.Pipeline.Audit;

/// <summary>One named value of an event.</summary>
/// <param name="Name">Name, <c>[a-z][a-z0-9.-]{0,63}</c>.</param>
/// <param name="Value">Value.</param>
public sealed record AuditAttribute(string Name, AuditValue Value);
