using System.Buffers.Binary;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Writes a symbol dictionary in which each shape stands for itself (ITU-T T.88, 7.4.2).</summary>
internal static class SymbolWriter
{
    private static readonly GenericRegion Region = new(0, GenericTemplates.UsualPlaces(0), Repeats: false);

    /// <summary>The segment.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="shapes">The shapes, in the order in which pictures name them.</param>
    public static byte[] Write(uint number, IReadOnlyList<Bitmap> shapes)
    {
        var (data, contexts) = (new ByteSink(1024), GenericRegion.Contexts());
        var encoder = new ArithmeticEncoder(data);
        var (heights, widths, exports) = (new WrittenIntegers(encoder), new WrittenIntegers(encoder), new WrittenIntegers(encoder));
        var height = 0;
        for (var at = 0; at < shapes.Count;)
        {
            heights.Write(shapes[at].Height - height);
            height = shapes[at].Height;
            for (var width = 0; at < shapes.Count && shapes[at].Height == height; at++)
            {
                widths.Write(shapes[at].Width - width);
                width = shapes[at].Width;
                Region.Write(encoder, contexts, shapes[at]);
            }

            widths.WriteEnd();
        }

        exports.Write(0);
        exports.Write(shapes.Count);
        encoder.Finish();
        byte[] fields = [0, 0, .. Region.Adaptive.SelectMany(place => new[] { (byte)(sbyte)place.X, (byte)(sbyte)place.Y }), .. Word((uint)shapes.Count), .. Word((uint)shapes.Count), .. data.Written.Span];
        return [.. Word(number), 0, 0, 0, .. Word((uint)fields.Length), .. fields];
    }

    private static byte[] Word(uint value)
    {
        var word = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(word, value);
        return word;
    }
}
