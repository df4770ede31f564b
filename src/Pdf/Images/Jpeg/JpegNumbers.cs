using System.Numerics;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>How numbers are stored: a category, and as many bits as it says (ITU-T T.81, F.1.2.1).</summary>
internal static class JpegNumbers
{
    /// <summary>Bits of a number without its sign.</summary>
    public static int CategoryOf(int number) => 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(number));

    /// <summary>The bits of a number; those above its category mean nothing.</summary>
    public static int BitsOf(int number) => number < 0 ? number - 1 : number;

    /// <summary>The number of a category and its bits.</summary>
    public static int Extend(int bits, int category) =>
        category > 0 && bits < 1 << (category - 1) ? bits - (1 << category) + 1 : bits;
}
