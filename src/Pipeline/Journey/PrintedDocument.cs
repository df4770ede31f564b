using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>The print of a redacted document, or why there is none.</summary>
public sealed record PrintedDocument
{
    /// <summary>The PDF as LibreOffice made it; it never leaves.</summary>
    public ReadOnlyMemory<byte> Print { get; init; }

    /// <summary>The PDF as it was written anew.</summary>
    public ReadOnlyMemory<byte> Pdf { get; init; }

    /// <summary>What the whitelist took off the pages of the print.</summary>
    public RemovalRecord Removal { get; init; } = new([]);

    /// <summary>Why there is none; null where there is one.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>Whether the document leaves without a print: <see cref="Intake.OfficeFormats.IsPrintOptional"/>, and none could be made.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Page of the print that the refusal is about, from 1; 0 for the whole document.</summary>
    public int RefusedPage { get; init; }
}
