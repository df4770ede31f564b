namespace Clona.Storage.Documents;

/// <summary>Id of a document in this office; says nothing about its content.</summary>
/// <param name="Value">A version 7 UUID, rising with time.</param>
public readonly record struct DocumentId(Guid Value)
{
    /// <summary>32 lower-case hexadecimal digits, as in addresses and file names.</summary>
    public override string ToString() => Value.ToString("N");
}
