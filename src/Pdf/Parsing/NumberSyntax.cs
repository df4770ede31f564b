namespace Clona.Pdf.Parsing;

/// <summary>
/// Numbers as ISO 32000-2, 7.3.3 writes them, and the broken ones that readers accept: <c>--5</c>, <c>1.2.3</c>,
/// <c>12-3</c>, <c>6e-17</c>.
/// </summary>
internal static class NumberSyntax
{
    // Further digits than a double can hold only move the decimal point.
    private const long LargestMantissa = long.MaxValue / 10 - 1;

    private static readonly double[] PowersOfTen =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
            1e20, 1e21, 1e22];

    /// <summary>
    /// The number at <paramref name="start"/>; a keyword where what begins like a number is none, as <c>.notdef</c>.
    /// </summary>
    public static PdfToken Read(ReadOnlySpan<byte> bytes, int start)
    {
        var position = start;
        var negative = false;
        while (position < bytes.Length && bytes[position] is (byte)'-' or (byte)'+')
        {
            negative |= bytes[position++] == '-';
        }

        long mantissa = 0;
        var scale = 0;
        var point = -1;
        var firstDigit = position;
        for (; position < bytes.Length; position++)
        {
            var digit = bytes[position] - '0';
            if ((uint)digit <= 9)
            {
                var fits = mantissa < LargestMantissa;
                mantissa = fits ? (mantissa * 10) + digit : mantissa;
                scale += (fits, point >= 0) switch { (true, true) => -1, (false, false) => 1, _ => 0 };
            }
            else if (bytes[position] == '.' && point < 0)
            {
                point = position;
            }
            else
            {
                break;
            }
        }

        var hasDigits = position - firstDigit > (point >= 0 ? 1 : 0);
        return hasDigits || position >= bytes.Length || Characters.IsBreaking(bytes[position])
            ? Finish(bytes, start, position, point >= 0, negative ? -mantissa : mantissa, scale)
            : new(PdfTokenKind.Keyword, start, EndOfWord(bytes, position));
    }

    private static PdfToken Finish(
        ReadOnlySpan<byte> bytes, int start, int end, bool hasPoint, long mantissa, int scale)
    {
        if (end < bytes.Length && bytes[end] is (byte)'.' or (byte)'-')
        {
            while (end < bytes.Length && bytes[end] is (byte)'.' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
            {
                end++;
            }
        }
        else if (end < bytes.Length && (bytes[end] | 0x20) == 'e'
            && TryReadExponent(bytes, end, out var exponent, out var endOfExponent))
        {
            return new(PdfTokenKind.Real, start, endOfExponent, Scale(mantissa, scale + exponent));
        }

        return new(hasPoint ? PdfTokenKind.Real : PdfTokenKind.Integer, start, end, Scale(mantissa, scale));
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> bytes, int position, out int exponent, out int end)
    {
        end = position + 1;
        var negative = end < bytes.Length && bytes[end] == '-';
        end += negative ? 1 : 0;
        var firstDigit = end;
        exponent = 0;
        while (end < bytes.Length && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            exponent = Math.Min((exponent * 10) + bytes[end++] - '0', 400);
        }

        exponent = negative ? -exponent : exponent;
        return end > firstDigit;
    }

    // A product or quotient of an exact integer and an exact power of ten is rounded once, as a full parser would.
    private static double Scale(long mantissa, int scale) => scale switch
    {
        0 => mantissa,
        < 0 and >= -22 => mantissa / PowersOfTen[-scale],
        > 0 and <= 22 => mantissa * PowersOfTen[scale],
        _ => Math.Clamp(mantissa * Math.Pow(10, scale), -double.MaxValue, double.MaxValue),
    };

    private static int EndOfWord(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && !Characters.IsBreaking(bytes[position]))
        {
            position++;
        }

        return position;
    }
}
