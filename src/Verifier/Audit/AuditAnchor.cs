namespace Clona.Verifier.Audit;

/// <summary>A place in an audit log that somebody noted elsewhere: shows that the log was rewritten or cut.</summary>
/// <param name="LogId">Id of the log, 32 lower-case hexadecimal digits.</param>
/// <param name="Sequence">Sequence of the record, from 0.</param>
/// <param name="ChainHash">Chain hash after that record, 64 lower-case hexadecimal digits.</param>
public sealed record AuditAnchor(string LogId, long Sequence, string ChainHash);
