namespace Clona.Pdf.Images.Jbig2;

/// <summary>Pictures coded as a change of another one (ITU-T T.88, 6.3).</summary>
/// <param name="Template">0 or 1.</param>
/// <param name="Adaptive">Places of the two adaptive pixels of template 0, the second in the other picture.</param>
/// <param name="Repeats">Whether rows may say that they are like the other picture where that is plain.</param>
internal sealed record RefinementRegion(int Template, IReadOnlyList<(int X, int Y)> Adaptive, bool Repeats)
{
    private const int LongestContext = 13;

    /// <summary>Where the adaptive pixels usually stand.</summary>
    public static IReadOnlyList<(int X, int Y)> UsualPlaces { get; } = [(-1, -1), (-1, -1)];

    /// <summary>Contexts of a region, all fresh.</summary>
    public static byte[] Contexts() => new byte[1 << LongestContext];

    /// <summary>Decodes a picture.</summary>
    /// <param name="decoder">Gives the bits.</param>
    /// <param name="contexts">What was learned so far.</param>
    /// <param name="bitmap">A white picture to fill.</param>
    /// <param name="other">The picture that is changed.</param>
    /// <param name="shift">By how much the other picture is moved to the right and down.</param>
    public void Read(ArithmeticDecoder decoder, byte[] contexts, Bitmap bitmap, Bitmap other, (long X, long Y) shift)
    {
        if (Math.Abs(shift.X) > short.MaxValue || Math.Abs(shift.Y) > short.MaxValue)
        {
            throw new Jbig2DamageException();
        }

        var (dx, dy) = ((int)shift.X, (int)shift.Y);
        var own = Template == 0 ? new PixelTemplate((-1, 0), (1, -1), (0, -1), Adaptive[0]) : new((-1, 0), (1, -1), (0, -1), (-1, -1));
        var others = Template == 0
            ? new PixelTemplate((1, 1), (0, 1), (-1, 1), (1, 0), (0, 0), (-1, 0), (1, -1), (0, -1), Adaptive[1])
            : new((1, 1), (0, 1), (1, 0), (0, 0), (-1, 0), (0, -1));

        // The context of a row's own bit: nothing is black but the pixel in the middle of the other picture.
        var repeat = (Template == 0 ? 1 << 4 : 1 << 3) << own.Length;
        var isLike = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            isLike ^= Repeats ? decoder.Bit(ref contexts[repeat]) : 0;
            var row = bitmap.Row(y);
            var (near, far) = (own.First(bitmap, 0, y), others.First(other, -dx, y - dy));
            for (var x = 0; x < row.Length; x++)
            {
                (near, far) = x == 0 ? (near, far) : (own.Next(bitmap, x, y, near), others.Next(other, x - dx, y - dy, far));
                row[x] = isLike == 1 && PlainAt(other, x - dx, y - dy) is { } plain
                    ? (byte)plain
                    : (byte)decoder.Bit(ref contexts[(far << own.Length) | near]);
            }
        }
    }

    // The value of nine pixels that are all alike.
    private static int? PlainAt(Bitmap other, int x, int y)
    {
        var value = other.At(x, y);
        for (var i = 0; i < 9; i++)
        {
            if (other.At(x - 1 + (i % 3), y - 1 + (i / 3)) != value)
            {
                return null;
            }
        }

        return value;
    }
}
