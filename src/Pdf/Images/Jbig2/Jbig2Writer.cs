using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Writes a picture as JBIG2 of one region that needs nothing besides: no symbols, no shared segments.</summary>
internal static class Jbig2Writer
{
    private const int PageInformation = 48;
    private const int GenericRegionType = 38;

    private static readonly GenericRegion Region = new(0, GenericTemplates.UsualPlaces(0), Repeats: true);

    /// <summary>The segments as PDF embeds them.</summary>
    public static ReadOnlyMemory<byte> Write(Bitmap bitmap)
    {
        var data = new ByteSink(bitmap.Width / 8 * (bitmap.Height / 8));
        var encoder = new ArithmeticEncoder(data);
        Region.Write(encoder, GenericRegion.Contexts(), bitmap);
        encoder.Finish();
        var sink = new ByteSink(data.Length + 128);
        WriteHeader(sink, 0, PageInformation, 19);
        WriteWords(sink, bitmap.Width, bitmap.Height, 0, 0);
        sink.Write([0, 0, 0]);
        WriteHeader(sink, 1, GenericRegionType, 18 + (2 * Region.Adaptive.Count) + data.Length);
        WriteWords(sink, bitmap.Width, bitmap.Height, 0, 0);
        sink.Write([0, (byte)((Region.Template << 1) | 8)]);
        foreach (var (x, y) in Region.Adaptive)
        {
            sink.Write([(byte)(sbyte)x, (byte)(sbyte)y]);
        }

        sink.Write(data.Written.Span);
        return sink.Written;
    }

    private static void WriteHeader(ByteSink sink, int number, byte type, int length)
    {
        WriteWords(sink, number);
        sink.Write([type, 0, 1]);
        WriteWords(sink, length);
    }

    private static void WriteWords(ByteSink sink, params int[] values)
    {
        Span<byte> word = stackalloc byte[sizeof(int)];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32BigEndian(word, value);
            sink.Write(word);
        }
    }
}
