using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing;

/// <summary>The words by which an output tells in its own metadata what it is in the sense of the GDPR.</summary>
internal static class MethodNote
{
    /// <summary>Nothing in the output leads back to a person.</summary>
    public const string Anonymised = "anonymizováno: obsah odstraněných míst je zničen";

    /// <summary>Somebody keeps the mapping back.</summary>
    public const string Pseudonymised = "pseudonymizováno: převod na osoby je uložen odděleně, jde o osobní údaje";

    /// <summary>The keywords for the document information; null where nothing was asked for.</summary>
    public static PdfString? Of(bool? isPseudonymised) => isPseudonymised is not { } isPseudonym
        ? null
        : new((byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(isPseudonym ? Pseudonymised : Anonymised)]);
}
