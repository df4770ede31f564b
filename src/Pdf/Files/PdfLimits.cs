namespace Clona.Pdf.Files;

/// <summary>
/// How much one file may ask of the reader. What is over a limit is refused or left out, never half done in silence.
/// </summary>
public sealed record PdfLimits
{
    /// <summary>The limits of the product.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Largest file, in bytes.</summary>
    public int MaxFileBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Most pages.</summary>
    public int MaxPages { get; init; } = 5_000;

    /// <summary>Most indirect objects; Acrobat's own limit on numbers (ISO 32000-1, annex C).</summary>
    public int MaxObjects { get; init; } = 8_388_607;

    /// <summary>Most bytes that one stream may decode to, at any filter of its chain.</summary>
    public int MaxStreamBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Most bytes that all streams together may decode to; each stream counts once.</summary>
    public long MaxDocumentBytes { get; init; } = 2L * 1024 * 1024 * 1024;
}
