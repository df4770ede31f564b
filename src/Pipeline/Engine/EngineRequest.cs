using Clona.Pipeline.Intake;
using Clona.Pipeline.Review;

namespace Clona.Pipeline.Engine;

/// <summary>Header of a request; the parts that follow it are named by the task.</summary>
/// <remarks>
/// Detect, Analyse, Redact, Rewrite: the document. Verify: the output, its report, and the original where
/// <see cref="HasOriginal"/> is set.
/// </remarks>
public sealed record EngineRequest
{
    /// <summary>What to do.</summary>
    public required EngineTask Task { get; init; }

    /// <summary>What the document is.</summary>
    public required MediaType MediaType { get; init; }

    /// <summary>The document's file name without its folder; a finding may stand in it.</summary>
    public required string FileName { get; init; }

    /// <summary>The profile that decides.</summary>
    public required string ProfileId { get; init; }

    /// <summary>The day whose law counts.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether the original is the last part of a Verify request.</summary>
    public bool HasOriginal { get; init; }

    /// <summary>
    /// Verify: the output is the PDF print of a redacted document, and the print as LibreOffice made it is the last part. Its
    /// report and its original are those of the document.
    /// </summary>
    public bool HasPrint { get; init; }

    /// <summary>
    /// SHA-256 of the file as handed in, lower-case hexadecimal, where the document is what qpdf made of it; the document keeps
    /// that identity. Verify: then the rebuilt file follows the original. Null for all others.
    /// </summary>
    public string? OriginalSha256 { get; init; }

    /// <summary>Redact, Verify: what people decided, each finding at most once; null where nobody reviewed the document.</summary>
    public IReadOnlyList<PlanEdit>? Edits { get; init; }

    /// <summary>
    /// Redact: <see cref="AnalysisDocument.FindingsDigest"/> of the analysis that the edits belong to. Where the findings are
    /// others by now, the document is refused as <see cref="Texts.RefusalReason.AnalysisOutdated"/>. Null asks for no such check
    /// and is allowed only without edits.
    /// </summary>
    public string? FindingsDigest { get; init; }

    /// <summary>The office's own patterns and lists, a file of schema <c>redaction.lists/1</c>; null where it has none.</summary>
    public ReadOnlyMemory<byte>? OwnLists { get; init; }
}
