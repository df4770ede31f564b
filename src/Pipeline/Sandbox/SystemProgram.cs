namespace Clona.Pipeline.Sandbox;

/// <summary>Programs of the operating system that the product starts, by their fixed places in Debian.</summary>
/// <remarks>Fixed places, not a search along PATH: whoever can change PATH must not be able to change the sandbox.</remarks>
internal static class SystemProgram
{
    /// <summary>bubblewrap, Debian package <c>bubblewrap</c>.</summary>
    public const string Bubblewrap = "/usr/bin/bwrap";

    /// <summary>prlimit, Debian package <c>util-linux</c> (always installed).</summary>
    public const string Prlimit = "/usr/bin/prlimit";

    /// <summary>pdftoppm, Debian package <c>poppler-utils</c>.</summary>
    public const string Pdftoppm = "/usr/bin/pdftoppm";

    /// <summary>pdfinfo, Debian package <c>poppler-utils</c>.</summary>
    public const string Pdfinfo = "/usr/bin/pdfinfo";

    /// <summary>qpdf, Debian package <c>qpdf</c>; without it damaged files are refused.</summary>
    public const string Qpdf = "/usr/bin/qpdf";

    /// <summary>opj_decompress, Debian package <c>libopenjp2-tools</c>; without it pages of JPEG 2000 become new pictures.</summary>
    public const string OpenJpeg = "/usr/bin/opj_decompress";

    /// <summary>Tesseract's network for Czech, Debian package <c>tesseract-ocr-ces</c>; without it pages that are pictures are refused.</summary>
    public const string CzechReading = "/usr/share/tesseract-ocr/5/tessdata/ces.traineddata";

    /// <summary>Its network for English, Debian package <c>tesseract-ocr-eng</c>.</summary>
    public const string EnglishReading = "/usr/share/tesseract-ocr/5/tessdata/eng.traineddata";

    /// <summary>LibreOffice, Debian package <c>libreoffice-writer-nogui</c>; its own program, not the script that restarts it.</summary>
    public const string LibreOffice = "/usr/lib/libreoffice/program/soffice.bin";

    /// <summary>Where LibreOffice says its version and build.</summary>
    public const string LibreOfficeVersion = "/usr/lib/libreoffice/program/versionrc";

    /// <summary>mkdir (always installed).</summary>
    public const string MakeFolder = "/usr/bin/mkdir";

    /// <summary>The shell and cat (always installed), which put a document into the child's own folder for qpdf.</summary>
    public static IReadOnlyList<string> ShellAndCat { get; } = ["/usr/bin/dash", "/usr/bin/cat"];

    /// <summary>The Debian package that has to be installed before any child can be started; null where none is missing.</summary>
    public static string? MissingFor(SandboxMode mode) =>
        !File.Exists(Prlimit) ? "util-linux"
        : mode == SandboxMode.Bubblewrap && !File.Exists(Bubblewrap) ? "bubblewrap"
        : null;
}
