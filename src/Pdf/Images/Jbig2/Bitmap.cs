namespace Clona.Pdf.Images.Jbig2;

/// <summary>A picture of black (1) and white (0) pixels, a byte each, rows from the top.</summary>
internal sealed class Bitmap
{
    private readonly byte[] pixels;

    /// <summary>A white picture.</summary>
    public Bitmap(long width, long height, Jbig2Budget budget)
    {
        budget.Take(width, height);
        (Width, Height, pixels) = ((int)width, (int)height, new byte[width * height]);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Whether it is a shape that shows somewhere, as it is or changed.</summary>
    public bool IsPainted { get; set; }

    /// <summary>A row; an empty one above and below the picture.</summary>
    public Span<byte> Row(int y) => (uint)y < (uint)Height ? pixels.AsSpan(y * Width, Width) : [];

    /// <summary>A pixel; white beside the picture.</summary>
    public int At(int x, int y) => (uint)x < (uint)Width && (uint)y < (uint)Height ? pixels[(y * Width) + x] : 0;

    /// <summary>Makes all pixels black or white.</summary>
    public void Fill(int value) => pixels.AsSpan().Fill((byte)value);

    /// <summary>Paints another picture over this one; what lies beside it is cut off.</summary>
    /// <param name="other">The other picture.</param>
    /// <param name="left">Column of its first pixel.</param>
    /// <param name="top">Row of its first pixel.</param>
    /// <param name="combination">How pixels are combined.</param>
    public void Paint(Bitmap other, long left, long top, Combination combination)
    {
        var (first, last) = (Math.Max(0, -left), Math.Min(other.Width, Width - left));
        for (var y = Math.Max(0, -top); y < Math.Min(other.Height, Height - top) && first < last; y++)
        {
            var source = other.Row((int)y)[(int)first..(int)last];
            Combine(Row((int)(y + top)).Slice((int)(left + first), source.Length), source, combination);
        }
    }

    /// <summary>A part of the picture.</summary>
    public Bitmap Part(int left, int top, int width, int height, Jbig2Budget budget)
    {
        var part = new Bitmap(width, height, budget);
        part.Paint(this, -left, -top, Combination.Replace);
        return part;
    }

    private static void Combine(Span<byte> target, ReadOnlySpan<byte> source, Combination combination)
    {
        switch (combination)
        {
            case Combination.Or:
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] |= source[i];
                }

                break;
            case Combination.And:
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] &= source[i];
                }

                break;
            case Combination.Xor or Combination.Xnor:
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] ^= (byte)(source[i] ^ (combination == Combination.Xnor ? 1 : 0));
                }

                break;
            default:
                source.CopyTo(target);
                break;
        }
    }
}
