using Clona.Pdf.Filters;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Pictures coded pixel by pixel (ITU-T T.88, 6.2).</summary>
/// <param name="Template">0 to 3.</param>
/// <param name="Adaptive">Places of the adaptive pixels.</param>
/// <param name="Repeats">Whether rows may say that they are like the row above.</param>
internal sealed record GenericRegion(int Template, IReadOnlyList<(int X, int Y)> Adaptive, bool Repeats)
{
    private const int LongestContext = 16;

    /// <summary>Contexts of a region, all fresh.</summary>
    public static byte[] Contexts() => new byte[1 << LongestContext];

    /// <summary>Decodes a picture.</summary>
    /// <param name="decoder">Gives the bits.</param>
    /// <param name="contexts">What was learned so far.</param>
    /// <param name="bitmap">A white picture to fill.</param>
    /// <param name="skipped">Pixels that are not coded and stay white; null for none.</param>
    public void Read(ArithmeticDecoder decoder, byte[] contexts, Bitmap bitmap, Bitmap? skipped = null)
    {
        var template = GenericTemplates.Of(Template, Adaptive);
        var isLike = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = bitmap.Row(y);
            if (Repeats && (isLike ^= decoder.Bit(ref contexts[GenericTemplates.RepeatContext(Template)])) == 1)
            {
                bitmap.Row(y - 1).CopyTo(row);
                continue;
            }

            var context = template.First(bitmap, 0, y);
            for (var x = 0; x < row.Length; x++)
            {
                context = x == 0 ? context : template.Next(bitmap, x, y, context);
                row[x] = skipped?.At(x, y) == 1 ? (byte)0 : (byte)decoder.Bit(ref contexts[context]);
            }
        }
    }

    /// <summary>Encodes a picture.</summary>
    public void Write(ArithmeticEncoder encoder, byte[] contexts, Bitmap bitmap)
    {
        var template = GenericTemplates.Of(Template, Adaptive);
        var wasLike = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = bitmap.Row(y);
            if (Repeats)
            {
                var isLike = (y == 0 ? row.IndexOfAnyExcept((byte)0) < 0 : row.SequenceEqual(bitmap.Row(y - 1))) ? 1 : 0;
                encoder.Write(isLike ^ wasLike, ref contexts[GenericTemplates.RepeatContext(Template)]);
                wasLike = isLike;
                if (isLike == 1)
                {
                    continue;
                }
            }

            var context = template.First(bitmap, 0, y);
            for (var x = 0; x < row.Length; x++)
            {
                context = x == 0 ? context : template.Next(bitmap, x, y, context);
                encoder.Write(row[x], ref contexts[context]);
            }
        }
    }

    /// <summary>Decodes a picture in fax codes (6.2.6); gives how many bytes they took.</summary>
    public static int ReadFax(ReadOnlySpan<byte> data, Bitmap bitmap)
    {
        var bits = new FaxBits(data);
        var (coding, reference) = (new FaxRow(bitmap.Width), new FaxRow(bitmap.Width));
        for (var y = 0; y < bitmap.Height; y++)
        {
            coding.Clear();
            if (!FaxRowReader.ReadTwoDimensional(ref bits, coding, reference))
            {
                throw new Jbig2DamageException();
            }

            coding.Finish();
            Paint(coding, bitmap.Row(y));
            (coding, reference) = (reference, coding);
        }

        // Twice the mark of an end of a line, where it stands.
        if (bits.Peek(24) == 0x001001)
        {
            bits.Skip(24);
        }

        bits.Align();
        return (int)Math.Min(data.Length, bits.Position / 8);
    }

    private static void Paint(FaxRow coded, Span<byte> row)
    {
        for (var i = 0; coded[i] < row.Length; i += 2)
        {
            row[coded[i]..Math.Max(coded[i], coded[i + 1])].Fill(1);
        }
    }
}
