using Clona.Verifier.Checks.Structure;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Words of the format itself and of the usual fonts and colour profiles: they stand in any output.</summary>
internal static class FormatWords
{
    private const string Fonts =
        "Times New Roman TimesNewRomanPSMT Arial ArialMT Helvetica Courier CourierNew Calibri Cambria Candara Carlito Caladea"
        + " Verdana Tahoma Georgia Garamond Palatino Bookman Century Gothic Schoolbook Trebuchet Consolas Comic Sans Serif Mono"
        + " Liberation DejaVu Noto Open Segoe Franklin Lucida Symbol Wingdings Webdings ZapfDingbats Nimbus Myriad Minion"
        + " Regular Bold Italic Oblique Light Medium Black Narrow Condensed Extended Semibold Book Unicode Identity Adobe"
        + " TrueType CIDFontType OpenType Type Monotype Imaging Microsoft Corporation Copyright Version Foundry License";

    private const string Maps =
        "CIDInit ProcSet findresource begin dict begincmap endcmap CIDSystemInfo Registry Ordering Supplement CMapName CMapType"
        + " begincodespacerange endcodespacerange beginbfchar endbfchar beginbfrange endbfrange currentdict defineresource"
        + " CMap UCS Clona ClonaMark obj endobj stream endstream xref trailer startxref true false null";

    private const string Profiles =
        "Hewlett Packard Company International Color Consortium Reference Viewing Condition default space sRGB IEC"
        + " Kodak Apple Computer Display Generic Profile Artifex Software littlecms curve gamma matrix colorant";

    private const string Values =
        "DeviceRGB DeviceGray DeviceCMYK ICCBased Indexed Separation DeviceN CalRGB CalGray Pattern WinAnsiEncoding"
        + " MacRomanEncoding StandardEncoding FlateDecode DCTDecode Transparency Luminosity Alpha Multiply Normal Perceptual"
        + " RelativeColorimetric Saturation AbsoluteColorimetric notdef Custom GTS PDFA PDFX PDFE";

    public static string All { get; } =
        string.Join(' ', [Fonts, Maps, Profiles, Values, WhitelistCheck.SignedNote, StructureWords.Vocabulary, .. PermittedKeys.Vocabulary, .. ContentOperators.Vocabulary]);
}
