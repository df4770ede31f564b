namespace Clona.Pipeline.Audit;

/// <summary>
/// Value of an attribute: a <see cref="TokenValue"/>, a <see cref="NumberValue"/> or a <see cref="DigestValue"/>.
/// </summary>
/// <remarks>There is no free text, so that no word of a document can get into the log.</remarks>
public abstract record AuditValue
{
    private protected AuditValue()
    {
    }
}
