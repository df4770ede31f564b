using System.Text.Json;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>The mapping from persons and values to their pseudonyms: whoever has it can undo them.</summary>
/// <param name="Schema">Always <see cref="SchemaName"/>.</param>
/// <param name="Persons">Persons by first appearance.</param>
/// <param name="Values">Identifiers by first appearance.</param>
/// <remarks>It leaves memory only sealed, into the vault.</remarks>
public sealed record PseudonymLedger(string Schema, IReadOnlyList<KnownPerson> Persons, IReadOnlyList<KnownValue> Values)
{
    /// <summary>Name and version of the format.</summary>
    public const string SchemaName = "redaction.pseudonyms/1";

    /// <summary>A mapping of nothing.</summary>
    public static PseudonymLedger Empty { get; } = new(SchemaName, [], []);

    /// <summary>The mapping as bytes for the vault.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, LedgerJson.Default.PseudonymLedger);

    /// <summary>The mapping that <see cref="ToBytes"/> made.</summary>
    /// <exception cref="JsonException">The bytes are no mapping.</exception>
    public static PseudonymLedger Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, LedgerJson.Default.PseudonymLedger) is { Schema: SchemaName } ledger
            ? ledger
            : throw new JsonException("Not a mapping of this version.");

    /// <summary>The counts alone.</summary>
    public override string ToString() => $"{Persons.Count} + {Values.Count}";
}
