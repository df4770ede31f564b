using System.Diagnostics.CodeAnalysis;

namespace Clona.Pdf.Files;

/// <summary>An opened file, or the reason why there is none.</summary>
public sealed class PdfOpenResult
{
    private PdfOpenResult(PdfFile? file, PdfRefusal? refusal)
    {
        File = file;
        Refusal = refusal;
    }

    /// <summary>Whether the file could be opened.</summary>
    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => File is not null;

    /// <summary>The file, or null where it was refused.</summary>
    public PdfFile? File { get; }

    /// <summary>Why it was refused, or null where it is open.</summary>
    public PdfRefusal? Refusal { get; }

    internal static PdfOpenResult Opened(PdfFile file) => new(file, refusal: null);

    internal static PdfOpenResult Refused(PdfRefusal reason) => new(file: null, reason);
}
