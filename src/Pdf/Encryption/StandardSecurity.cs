using Clona.Pdf.Files;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Encryption;

/// <summary>Opens the standard security handler with the empty user password (ISO 32000-2, 7.6.4).</summary>
internal static class StandardSecurity
{
    /// <summary>The handler, or why there is none.</summary>
    public static (SecurityHandler? Handler, PdfRefusal? Refusal) Open(PdfDictionary encrypt, PdfDictionary trailer, IObjectSource source) =>
        (null, PdfRefusal.UnsupportedEncryption);
}
