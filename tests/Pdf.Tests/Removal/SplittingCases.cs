using Clona.Pdf.Tests.Generation;

namespace Clona.Pdf.Tests.Removal;

/// <summary>The line "Pan Novak bydli v Brne" written in the ways in which producers split text.</summary>
internal static class SplittingCases
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "one string", "BT /F1 12 Tf 50 300 Td (Pan Novak bydli v Brne) Tj ET" },
        { "kerned array", "BT /F1 12 Tf 50 300 Td [(P) 20 (an N) -35.5 (o) 12 (v) 8 (ak by) -300 (dli v Brne)] TJ ET" },
        { "array with junk", "BT /F1 12 Tf 50 300 Td [(Pan N) null /x (ovak bydli v Brne)] TJ ET" },
        { "several operators", "BT /F1 12 Tf 50 300 Td (Pan N) Tj (ov) Tj (ak bydli) Tj ( v Brne) Tj ET" },
        { "one glyph per operator", "BT /F1 12 Tf 50 300 Td " + Letters("Pan Novak bydli v Brne") + " ET" },
        { "two text objects", "BT /F1 12 Tf 50 300 Td (Pan No) Tj ET BT 90 300 Td (vak bydli v Brne) Tj ET" },
        { "next line operator", "BT /F1 12 Tf 14 TL 50 300 Td (Pan ) Tj (Novak) ' ( bydli v Brne) Tj ET" },
        { "next line with spacing", "BT /F1 12 Tf 14 TL 50 300 Td (Pan ) Tj 3 0.5 (Novak) \" ( bydli v Brne) Tj ET" },
        { "spacing and scaling", "BT /F1 12 Tf 50 300 Td 80 Tz 1.5 Tc 4 Tw 3 Ts (Pan Novak bydli v Brne) Tj ET" },
        { "negative size and mirrored matrix", "BT /F1 -12 Tf -1 0 0 -1 50 300 Tm (Pan Novak bydli v Brne) Tj ET" },
        { "tiny font in a large matrix", "BT /F1 0.01 Tf 1200 0 0 1200 50 300 Tm 0.0002 Tc (Pan Novak bydli v Brne) Tj ET" },
        { "turned text", "BT /F1 12 Tf 0 1 -1 0 200 50 Tm (Pan Novak bydli v Brne) Tj ET" },
        { "invisible", "BT /F1 12 Tf 3 Tr 50 300 Td (Pan Novak bydli v Brne) Tj ET" },
        { "clipping", "q BT /F1 12 Tf 7 Tr 50 300 Td (Pan Novak bydli v Brne) Tj ET Q" },
        { "two-byte codes", $"BT /F2 12 Tf 50 300 Td {SomeFonts.Wide("Pan Novak bydli v Brne")} Tj ET" },
        { "two-byte codes with spacing", $"BT /F2 12 Tf 5 Tw 1 Tc 50 300 Td [{SomeFonts.Wide("Pan No")} 40 {SomeFonts.Wide("vak bydli v Brne")}] TJ ET" },
        { "glyph procedures", "BT /F3 6 Tf 50 300 Td (Pan Novak bydli v Brne) Tj ET" },
        { "renamed codes", "BT /F4 12 Tf 50 300 Td (Pan Nov!k bydli v Brne) Tj ET" },
        { "unbalanced states", "q q 1 0 0 1 5 5 cm BT /F1 12 Tf 50 300 Td (Pan Novak bydli v Brne) Tj ET q" },
        { "unknown operators and comments", "BX foo EX % Novak\n/Span << /Lang (Novak) >> BDC BT /F1 12 Tf 50 300 Td (Pan Novak bydli v Brne) Tj ET EMC /X << /Y (Novak) >> DP" },
        { "font from a graphics state", "BT /GS1 gs 50 300 Td (Pan Novak bydli v Brne) Tj ET" },
        { "escapes and octal", "BT /F1 12 Tf 50 300 Td (Pan \\116\\157va\\\nk bydli v Brne) Tj ET" },
        { "hexadecimal", "BT /F1 12 Tf 50 300 Td <50616E204E6F76616B> Tj ( bydli v Brne) Tj ET" },
        { "in a form", "q 1 0 0 1 10 20 cm /Form1 Do Q" },
        { "in nested forms", "/Form2 Do" },
    };

    /// <summary>A page with that content and all the resources that the cases use.</summary>
    public static byte[] Pdf(string content, string entries = "/MediaBox [0 0 400 400]")
    {
        var file = new PdfBuilder();
        var simple = file.Add(SomeFonts.Simple());
        var fonts = FormattableString.Invariant($"/Font << /F1 {simple} 0 R /F2 {file.Add(SomeFonts.Composite(file))} 0 R ")
            + FormattableString.Invariant($"/F3 {file.Add(SomeFonts.Type3(file))} 0 R /F4 {file.Add(SomeFonts.Simple("/Encoding << /Differences [33 /a] >>"))} 0 R >>");
        var inner = file.AddStream("BT /Inner 12 Tf 50 300 Td (Pan Novak bydli v Brne) Tj ET", FormattableString.Invariant(
            $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Matrix [1 0 0 1 3 4] /Resources << /Font << /Inner {simple} 0 R >> >>"));
        var outer = file.AddStream("q 0.9 0 0 0.9 0 0 cm /A Do Q", FormattableString.Invariant(
            $"/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /XObject << /A {inner} 0 R >> >>"));
        var state = FormattableString.Invariant($"/ExtGState << /GS1 << /Type /ExtGState /Font [{simple} 0 R 12] >> >>");
        var forms = FormattableString.Invariant($"/XObject << /Form1 {inner} 0 R /Form2 {outer} 0 R >>");
        return file.Page(content, $"{fonts} {state} {forms}", entries).Build();
    }

    private static string Letters(string text) => string.Join(' ', text.Select(letter => $"({letter}) Tj"));
}
