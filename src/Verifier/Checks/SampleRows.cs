using System.Runtime.CompilerServices;
using Clona.Verifier.Checks.Bilevel;
using Clona.Verifier.Checks.Jpeg;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>The samples of an image that needs no decoding beyond its stream's filters or is plain JBIG2, or the blocks of a JPEG.</summary>
internal sealed class SampleRows
{
    private const int MostBits = 64;

    // Every area of a page asks for the same picture.
    private static readonly ConditionalWeakTable<byte[], JpegMeans> Known = [];

    private static readonly ConditionalWeakTable<PdfFile, LastSamples> Kept = [];

    private readonly JpegMeans? jpeg;
    private readonly byte[] data = [];
    private readonly int rowBytes;
    private readonly int bits;

    private SampleRows(byte[] data, int width, int height, int bits)
    {
        (this.data, Width, Height, this.bits) = (data, width, height, bits);
        rowBytes = data.Length / height;
    }

    private SampleRows(JpegMeans jpeg) => (this.jpeg, Width, Height) = (jpeg, jpeg.Width, jpeg.Height);

    /// <summary>Samples in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>The samples of <paramref name="image"/>; null where they are in an image codec, or do not fit the dictionary.</summary>
    /// <remarks>The last ones are kept: a scan is asked for area by area, and takes long to unpack.</remarks>
    public static SampleRows? Of(PdfFile file, PdfStream image)
    {
        var last = Kept.GetOrCreateValue(file);
        lock (last)
        {
            if (!ReferenceEquals(last.Image, image))
            {
                (last.Image, last.Rows) = (image, Decoded(file, image));
            }

            return last.Rows;
        }
    }

    private static SampleRows? Decoded(PdfFile file, PdfStream image)
    {
        var decoded = file.Decode(image);
        if (decoded is { ImageFilter: "DCTDecode" or "DCT", Fault: DecodeFault.None })
        {
            return MeansOf(decoded.Data) is { } means ? new(means) : null;
        }

        if (decoded is { ImageFilter: "JBIG2Decode", Fault: DecodeFault.None })
        {
            return IsAlone(file, image) && BilevelPicture.Read(decoded.Data) is { } plain ? new(plain.Rows, plain.Width, plain.Height, bits: 1) : null;
        }

        var (width, height) = (file.Integer(image.Dictionary.Find("Width"), 0), file.Integer(image.Dictionary.Find("Height"), 0));
        if (decoded.ImageFilter is not null || decoded.Fault != DecodeFault.None || width < 1 || height < 1
            || decoded.Data.Length == 0 || decoded.Data.Length % height != 0)
        {
            return null;
        }

        var isMask = file.Resolve(image.Dictionary.Find("ImageMask")) is PdfBoolean { Value: true };
        var depth = isMask ? 1 : file.Integer(image.Dictionary.Find("BitsPerComponent"), 8);

        // How many components there are follows from the length: rows are filled up to whole bytes.
        var components = depth < 1 ? 0 : decoded.Data.Length / height * 8L / ((long)width * depth);
        return components >= 1 && components * depth <= MostBits ? new(decoded.Data, width, height, (int)components * depth) : null;
    }

    // Shared segments hold shapes that the picture may have lost.
    private static bool IsAlone(PdfFile file, PdfStream image) => file.Resolve(image.Dictionary.Find("DecodeParms")) is PdfNull;

    private static JpegMeans? MeansOf(byte[] jpeg)
    {
        if (!Known.TryGetValue(jpeg, out var means) && JpegMeans.Read(jpeg) is { } read)
        {
            Known.AddOrUpdate(jpeg, means = read);
        }

        return means;
    }

    /// <summary>The bits of one sample, all components; for a JPEG what its blocks are there.</summary>
    public ulong At(int x, int y)
    {
        if (jpeg is not null)
        {
            return jpeg.At(x, y);
        }

        ulong value = 0;
        var start = ((long)y * rowBytes * 8) + ((long)x * bits);
        for (var bit = start; bit < start + bits;)
        {
            if (bit % 8 == 0 && bit + 8 <= start + bits)
            {
                value = (value << 8) | data[bit / 8];
                bit += 8;
            }
            else
            {
                value = (value << 1) | ((uint)(data[bit / 8] >> (int)(7 - (bit % 8))) & 1);
                bit++;
            }
        }

        return value;
    }
}
