namespace Clona.Pipeline.Audit;

/// <summary>An id, a version or a reason: at most 128 characters of <c>[A-Za-z0-9._:/+-]</c>.</summary>
public sealed record TokenValue : AuditValue
{
    /// <summary>Makes the value.</summary>
    /// <exception cref="ArgumentException">The text has other characters, is empty or too long.</exception>
    public TokenValue(string token) => Token = AuditSyntax.CheckedToken(token);

    /// <summary>The token.</summary>
    public string Token { get; }
}
