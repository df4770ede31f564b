using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests.Images;

/// <summary>A JBIG2 dictionary in which each shape is coded as a change of the one before.</summary>
internal static class RefinedJbig2
{
    private const int Side = 16;
    private const int RefinedOfSecondTemplate = 0x1002;

    // As ITU-T T.88, 6.3.5.3 has the second template.
    private static readonly PixelTemplate Own = new((-1, 0), (1, -1), (0, -1), (-1, -1));
    private static readonly PixelTemplate Others = new((1, 1), (0, 1), (1, 0), (0, 0), (-1, 0), (0, -1));

    /// <summary>The segment, number 0; its first shape, which is not exported, is a white one.</summary>
    public static byte[] Dictionary(IReadOnlyList<Bitmap> shapes)
    {
        var sink = new ByteSink();
        var encoder = new ArithmeticEncoder(sink);
        WrittenIntegers Integers() => new(encoder);
        var (heights, widths, exports, counts, strips, across, down) = (Integers(), Integers(), Integers(), Integers(), Integers(), Integers(), Integers());
        var (names, contexts) = (new byte[1 << SymbolReader.LengthOf(shapes.Count + 1)], RefinementRegion.Contexts());
        heights.Write(Side);
        widths.Write(Side);
        counts.Write(0);
        strips.Write(0);
        var before = new Bitmap(Side, Side, new Jbig2Budget());
        for (var i = 0; i < shapes.Count; i++)
        {
            widths.Write(0);
            counts.Write(1);
            SymbolJbig2.WriteName(encoder, names, i);
            across.Write(0);
            down.Write(0);
            Refine(encoder, contexts, shapes[i], before);
            before = shapes[i];
        }

        widths.WriteEnd();
        exports.Write(1);
        exports.Write(shapes.Count);
        encoder.Finish();
        byte[] fields =
        [
            RefinedOfSecondTemplate >> 8, RefinedOfSecondTemplate & 0xFF, 3, 255, 253, 255, 2, 254, 254, 254,
            .. SymbolJbig2.Word(shapes.Count), .. SymbolJbig2.Word(shapes.Count + 1), .. sink.ToArray(),
        ];
        return SymbolJbig2.Segment(0, 0, [], fields);
    }

    private static void Refine(ArithmeticEncoder encoder, byte[] contexts, Bitmap shape, Bitmap before)
    {
        for (var y = 0; y < Side; y++)
        {
            var (near, far) = (Own.First(shape, 0, y), Others.First(before, 0, y));
            for (var x = 0; x < Side; x++)
            {
                (near, far) = x == 0 ? (near, far) : (Own.Next(shape, x, y, near), Others.Next(before, x, y, far));
                encoder.Write(shape.Row(y)[x], ref contexts[(far << Own.Length) | near]);
            }
        }
    }
}
