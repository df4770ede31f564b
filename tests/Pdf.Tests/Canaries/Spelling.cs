namespace Clona.Pdf.Tests.Canaries;

/// <summary>How a canary is written down in its file.</summary>
internal enum Spelling
{
    /// <summary>As it is: a literal string, a plain name, or data without a filter.</summary>
    Plain,

    /// <summary>A hexadecimal string, or a name of <c>#xx</c>.</summary>
    Hex,

    /// <summary>A literal string of octal escapes.</summary>
    Octal,

    /// <summary>UTF-16 with the high byte first.</summary>
    Utf16Big,

    /// <summary>UTF-16 with the low byte first.</summary>
    Utf16Little,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>PDFDocEncoding with letters above 127.</summary>
    PdfDoc,

    /// <summary>In an object stream of a file with a cross-reference stream.</summary>
    ObjectStream,

    /// <summary>Cut into pieces by kerning in one <c>TJ</c>.</summary>
    Kerned,

    /// <summary>One operator for each letter.</summary>
    LetterByLetter,

    /// <summary>Over two text objects.</summary>
    TwoTextObjects,

    /// <summary>By a composite font with codes of two bytes.</summary>
    Composite,

    /// <summary>By a font whose codes only its map to Unicode explains.</summary>
    Shifted,

    /// <summary>The stream is compressed by FlateDecode.</summary>
    Flate,

    /// <summary>The stream is compressed by LZWDecode.</summary>
    Lzw,

    /// <summary>The stream is written by ASCII85Decode.</summary>
    Ascii85,

    /// <summary>The stream is written by ASCIIHexDecode.</summary>
    AsciiHex,

    /// <summary>The stream is written by RunLengthDecode.</summary>
    RunLength,
}
