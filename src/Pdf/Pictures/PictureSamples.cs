using System.IO.Compression;
using Clona.Pdf.Filters;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Pictures;

/// <summary>Samples of a picture, row by row, as a PDF may hold them.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Bits">Bits of a sample: 1 for black and white, else 8.</param>
/// <param name="Colors">Samples of a pixel: 1 grey, 3 red, green and blue, 4 cyan, magenta, yellow and black.</param>
internal sealed record PictureSamples(int Width, int Height, int Bits, int Colors)
{
    private const int Up = 2;
    private const long MostBytes = 256L << 20;

    /// <summary>Bytes of a row.</summary>
    public int RowBytes => ((Width * Bits * Colors) + 7) / 8;

    /// <summary>The samples; rows begin at whole bytes.</summary>
    public byte[] Data { get; } = new byte[(long)((Width * Bits * Colors) + 7) / 8 * Height];

    /// <summary>Whether so many samples of eight bits are taken.</summary>
    public static bool AreTaken(int width, int height, int colors) => (long)width * height * colors <= MostBytes;

    /// <summary>The samples as a picture of a PDF that covers the whole page.</summary>
    public PicturePart ToPart()
    {
        List<KeyValuePair<string, PdfObject>> entries =
        [
            new("ColorSpace", new PdfName(Colors switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" })),
            new("BitsPerComponent", PdfNumber.Of(Bits)),
            new("Filter", new PdfName("FlateDecode")),
        ];
        if (Bits == 8)
        {
            entries.Add(new("DecodeParms", new PdfDictionary(
            [
                new("Predictor", PdfNumber.Of(10 + Up)), new("Colors", PdfNumber.Of(Colors)), new("Columns", PdfNumber.Of(Width)),
            ])));
        }

        return new(0, 0, Width, Height, new PdfDictionary(entries), Flate.Encode(Write, CompressionLevel.Fastest)!);
    }

    // Rows of a page differ little from the ones above them.
    private bool Write(Stream stream)
    {
        if (Bits == 1)
        {
            stream.Write(Data);
            return true;
        }

        var row = new byte[RowBytes + 1];
        row[0] = Up;
        for (var at = 0; at < Data.Length; at += RowBytes)
        {
            for (var i = 0; i < RowBytes; i++)
            {
                row[i + 1] = (byte)(Data[at + i] - (at == 0 ? 0 : Data[at + i - RowBytes]));
            }

            stream.Write(row);
        }

        return true;
    }
}
