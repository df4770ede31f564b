namespace Clona.Pdf.Pictures;

/// <summary>The tags of TIFF 6.0 that are read.</summary>
internal enum TiffTag : ushort
{
    /// <summary>Whether it is a page or a small picture of one.</summary>
    Kind = 254,

    /// <summary>Columns.</summary>
    Width = 256,

    /// <summary>Rows.</summary>
    Height = 257,

    /// <summary>Bits of a sample, a value for each.</summary>
    Bits = 258,

    /// <summary>The codec.</summary>
    Compression = 259,

    /// <summary>What the samples mean.</summary>
    Photometric = 262,

    /// <summary>Order of bits in a byte.</summary>
    FillOrder = 266,

    /// <summary>Where the strips are.</summary>
    StripOffsets = 273,

    /// <summary>How the picture is to be turned.</summary>
    Orientation = 274,

    /// <summary>Samples of a pixel.</summary>
    Samples = 277,

    /// <summary>Rows of a strip.</summary>
    StripRows = 278,

    /// <summary>Bytes of the strips.</summary>
    StripLengths = 279,

    /// <summary>Dots in a unit across.</summary>
    Resolution = 282,

    /// <summary>Whether colours lie in planes.</summary>
    Planes = 284,

    /// <summary>Options of fax data of group 3.</summary>
    FaxOptions = 292,

    /// <summary>Unit of the resolution.</summary>
    Unit = 296,

    /// <summary>Whether differences are stored.</summary>
    Predictor = 317,

    /// <summary>Colours of a palette.</summary>
    Palette = 320,

    /// <summary>Columns of a tile.</summary>
    TileWidth = 322,

    /// <summary>Rows of a tile.</summary>
    TileHeight = 323,

    /// <summary>Where the tiles are.</summary>
    TileOffsets = 324,

    /// <summary>Bytes of the tiles.</summary>
    TileLengths = 325,

    /// <summary>What samples beyond the colours are.</summary>
    ExtraSamples = 338,

    /// <summary>Whether samples are whole numbers.</summary>
    Meaning = 339,

    /// <summary>Tables of JPEG data.</summary>
    JpegTables = 347,
}
