using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing;

/// <summary>
/// Numbers in the shortest form that reads back as the same value; never with an exponent, which PDF does not know.
/// </summary>
internal static class NumberFormat
{
    private const double LargestExactInteger = 9007199254740992;
    private const double SmallestShown = 1e-28;
    private const double LargestDecimal = 7.9e28;

    /// <summary>Appends a number.</summary>
    public static void Write(ByteSink sink, PdfNumber number) => Write(sink, number.Value);

    /// <summary>Appends a number.</summary>
    public static void Write(ByteSink sink, double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) <= LargestExactInteger)
        {
            sink.Write((long)value);
            return;
        }

        Span<byte> text = stackalloc byte[32];
        var fits = Utf8Formatter.TryFormat(value, text, out var length) && !text[..length].Contains((byte)'E');
        if (fits)
        {
            WriteDecimal(sink, text[..length]);
        }
        else
        {
            WriteWithoutExponent(sink, value);
        }
    }

    private static void WriteDecimal(ByteSink sink, ReadOnlySpan<byte> text)
    {
        if (text[0] == '-')
        {
            sink.Write((byte)'-');
            text = text[1..];
        }

        sink.Write(text[0] == '0' && text.Length > 1 ? text[1..] : text);
    }

    private static void WriteWithoutExponent(ByteSink sink, double value)
    {
        var size = Math.Abs(value);
        var text = size switch
        {
            < SmallestShown => "0",
            < LargestDecimal => decimal.Parse(
                    value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
                .ToString("0.############################", CultureInfo.InvariantCulture),
            _ => value.ToString("F0", CultureInfo.InvariantCulture),
        };
        WriteDecimal(sink, Encoding.ASCII.GetBytes(text));
    }
}
