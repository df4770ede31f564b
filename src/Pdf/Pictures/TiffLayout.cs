namespace Clona.Pdf.Pictures;

/// <summary>How the samples of a TIFF picture lie in its strips or tiles.</summary>
internal sealed class TiffLayout
{
    private const int MostParts = 20_000;

    private TiffLayout(TiffDirectory directory, int width, int height)
    {
        (Width, Height) = (width, height);
        Compression = (int)(directory.Number(TiffTag.Compression) ?? 1);
        Photometric = (int)(directory.Number(TiffTag.Photometric) ?? 0);
        Samples = (int)(directory.Number(TiffTag.Samples) ?? 1);
        Bits = (int)(directory.Number(TiffTag.Bits) ?? 1);
        Predictor = (int)(directory.Number(TiffTag.Predictor) ?? 1);
        FaxOptions = directory.Number(TiffTag.FaxOptions) ?? 0;
        IsReversed = directory.Number(TiffTag.FillOrder) == 2;
        IsPlanar = Samples > 1 && directory.Number(TiffTag.Planes) == 2;
        IsTiled = directory.Number(TiffTag.TileWidth) is not null;
        PartWidth = IsTiled ? directory.Number(TiffTag.TileWidth)!.Value : width;
        PartHeight = IsTiled ? directory.Number(TiffTag.TileHeight) ?? 0 : Math.Min(directory.Number(TiffTag.StripRows) ?? height, height);
        Extra = directory.Number(TiffTag.ExtraSamples);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>The codec.</summary>
    public int Compression { get; }

    /// <summary>What the samples mean.</summary>
    public int Photometric { get; }

    /// <summary>Samples of a pixel.</summary>
    public int Samples { get; }

    /// <summary>Bits of a sample.</summary>
    public int Bits { get; }

    /// <summary>2 where differences are stored.</summary>
    public int Predictor { get; }

    /// <summary>Options of fax data of group 3.</summary>
    public long FaxOptions { get; }

    /// <summary>Whether the first pixel of a byte is in its lowest bit.</summary>
    public bool IsReversed { get; }

    /// <summary>Whether each colour has parts of its own.</summary>
    public bool IsPlanar { get; }

    /// <summary>Whether the parts are tiles, which are all of one size.</summary>
    public bool IsTiled { get; }

    /// <summary>Columns of a part.</summary>
    public long PartWidth { get; }

    /// <summary>Rows of a part.</summary>
    public long PartHeight { get; }

    /// <summary>What the first sample beyond the colours is: 1 and 2 for alpha; null where nothing is said.</summary>
    public long? Extra { get; }

    /// <summary>Whether the parts are JPEG data.</summary>
    public bool IsJpeg => Compression == 7;

    /// <summary>Samples of a pixel that are colours.</summary>
    public int Colors => Photometric switch
    {
        2 or 6 => 3,
        5 => 4,
        _ => 1,
    };

    /// <summary>Samples of a pixel in one part.</summary>
    public int PartSamples => IsPlanar ? 1 : Samples;

    /// <summary>Parts beside each other.</summary>
    public int Across => (int)((Width + PartWidth - 1) / PartWidth);

    /// <summary>Parts below each other.</summary>
    public int Down => (int)((Height + PartHeight - 1) / PartHeight);

    /// <summary>The layout; null where such pictures are not read.</summary>
    public static TiffLayout? Of(TiffDirectory directory, int width, int height)
    {
        var layout = new TiffLayout(directory, width, height);
        return layout.HasKnownCodec() && layout.HasKnownSamples(directory) && PicturePage.IsTaken(layout.PartWidth, layout.PartHeight)
            && (long)layout.Across * layout.Down * (layout.IsPlanar ? layout.Samples : 1) <= MostParts
            ? layout
            : null;
    }

    private bool HasKnownCodec() => Compression switch
    {
        1 or 5 or 8 or 32946 or 32773 => Predictor == 1 || (Predictor == 2 && Bits >= 8 && Compression is 5 or 8 or 32946),
        2 or 3 or 4 => Bits == 1 && Samples == 1,
        7 => Bits == 8 && !IsPlanar && Samples == Colors && Photometric is 1 or 2 or 6,
        _ => false,
    };

    private bool HasKnownSamples(TiffDirectory directory) =>
        Bits is 1 or 2 or 4 or 8 or 16
        && directory.Numbers(TiffTag.Bits).All(bits => bits == Bits)
        && directory.Numbers(TiffTag.Meaning).All(meaning => meaning is 1 or 4)
        && Samples >= Colors && Samples <= 8
        && Photometric switch
        {
            0 or 1 or 2 => true,
            3 => Bits <= 8 && directory.Numbers(TiffTag.Palette).Count == 3 << Bits,
            5 => true,
            6 => IsJpeg,
            _ => false,
        };
}
