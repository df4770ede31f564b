using System.IO.Compression;

namespace Clona.Pdf.Writing;

/// <summary>What the caller may choose about the output; everything else is fixed.</summary>
public sealed record WriteOptions
{
    /// <summary>The best choice for files that are kept.</summary>
    public static WriteOptions Default { get; } = new();

    /// <summary>How hard streams are compressed.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    /// <summary>Whether the output is pseudonymised and says so, or anonymised; null where its metadata say nothing.</summary>
    public bool? IsPseudonymised { get; init; }

    /// <summary>What tests switch off to see that the verifier complains; nothing else can, and nothing is by default.</summary>
    internal IReadOnlyCollection<Remover> SwitchedOff { get; init; } = [];

    /// <summary>Largest output, in bytes.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024 * 1024;
}
