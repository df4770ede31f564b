using System.Text;

namespace Clona.EndToEnd.Tests.Documents;

/// <summary>A form with one filled text field whose look the file does not hold.</summary>
internal static class FilledForm
{
    public static byte[] Bytes() => With("/Subtype /Widget /FT /Tx /T (jmeno) /V (Jana Vzorova)");

    /// <summary>The same with a text written on the page instead of the field.</summary>
    public static byte[] WithNote() => With("/Subtype /FreeText /Contents (Jana Vzorova)");

    private static byte[] With(string annotation) => Encoding.Latin1.GetBytes($$"""
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /NeedAppearances true >> >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] /Contents 5 0 R
           /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>
        endobj
        4 0 obj
        << /Type /Annot {{annotation}} /Rect [50 700 300 720] /F 4 >>
        endobj
        5 0 obj
        << /Length 77 >>
        stream
        BT /F1 12 Tf 50 750 Td (Zadost o povoleni stavby a o vydani stanoviska) Tj ET
        endstream
        endobj
        trailer
        << /Root 1 0 R /Size 6 >>
        startxref
        0
        %%EOF

        """);
}
