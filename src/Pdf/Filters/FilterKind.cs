namespace Clona.Pdf.Filters;

/// <summary>The stream filters of ISO 32000-2, table 6.</summary>
internal enum FilterKind
{
    /// <summary>A name that is none of them.</summary>
    Unknown,

    /// <summary>ASCIIHexDecode, AHx.</summary>
    AsciiHex,

    /// <summary>ASCII85Decode, A85.</summary>
    Ascii85,

    /// <summary>LZWDecode, LZW.</summary>
    Lzw,

    /// <summary>FlateDecode, Fl.</summary>
    Flate,

    /// <summary>RunLengthDecode, RL.</summary>
    RunLength,

    /// <summary>CCITTFaxDecode, CCF.</summary>
    CcittFax,

    /// <summary>JBIG2Decode.</summary>
    Jbig2,

    /// <summary>DCTDecode, DCT.</summary>
    Dct,

    /// <summary>JPXDecode.</summary>
    Jpx,

    /// <summary>Crypt: decryption took place when the stream was read.</summary>
    Crypt,
}
