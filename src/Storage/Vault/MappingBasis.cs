namespace Clona.Storage.Vault;

/// <summary>What a document of a case file begins with: the mapping of those before it.</summary>
/// <param name="Place">Place of the document in its case file, from 1.</param>
/// <param name="Known">The mapping so far; null where it is the first.</param>
public sealed record MappingBasis(int Place, ReadOnlyMemory<byte>? Known)
{
    /// <summary>The place alone.</summary>
    public override string ToString() => $"{Place}";
}
