using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests.Images;

/// <summary>JBIG2 as scanners write it: shapes in a dictionary that several pages share, and a region that says where they stand.</summary>
internal static class SymbolJbig2
{
    private const int Side = 16;
    private static readonly GenericRegion Region = new(0, GenericTemplates.UsualPlaces(0), Repeats: false);

    /// <summary>Shapes of noise, all of one size.</summary>
    public static IReadOnlyList<Bitmap> Shapes(int count)
    {
        var random = new Random(5);
        List<Bitmap> shapes = [];
        for (var i = 0; i < count; i++)
        {
            var shape = new Bitmap(Side, Side, new Jbig2Budget());
            for (var y = 0; y < Side; y++)
            {
                foreach (ref var pixel in shape.Row(y))
                {
                    pixel = (byte)random.Next(2);
                }
            }

            shapes.Add(shape);
        }

        return shapes;
    }

    /// <summary>The segment of a dictionary, number 0.</summary>
    public static byte[] Dictionary(IReadOnlyList<Bitmap> shapes)
    {
        var (sink, contexts) = (new ByteSink(), GenericRegion.Contexts());
        var encoder = new ArithmeticEncoder(sink);
        var (heights, widths, exports) = (new WrittenIntegers(encoder), new WrittenIntegers(encoder), new WrittenIntegers(encoder));
        heights.Write(Side);
        for (var i = 0; i < shapes.Count; i++)
        {
            widths.Write(i == 0 ? Side : 0);
            Region.Write(encoder, contexts, shapes[i]);
        }

        widths.WriteEnd();
        exports.Write(0);
        exports.Write(shapes.Count);
        encoder.Finish();
        byte[] fields = [0, 0, 3, 255, 253, 255, 2, 254, 254, 254, .. Word(shapes.Count), .. Word(shapes.Count), .. sink.ToArray()];
        return Segment(0, 0, [], fields);
    }

    /// <summary>A page of the shapes, each in its own row and column.</summary>
    /// <param name="side">Its columns and rows.</param>
    /// <param name="shapes">How many shapes there are.</param>
    /// <param name="places">Which one stands where.</param>
    /// <param name="flags">The first byte of the flags of its region: what says how shapes are painted begins there.</param>
    public static byte[] Page(int side, int shapes, IReadOnlyList<(int Shape, int X, int Y)> places, byte flags = 0)
    {
        var sink = new ByteSink();
        var encoder = new ArithmeticEncoder(sink);
        var (strips, firsts, steps) = (new WrittenIntegers(encoder), new WrittenIntegers(encoder), new WrittenIntegers(encoder));
        var names = new byte[1 << SymbolReader.LengthOf(shapes)];
        strips.Write(0);
        var (row, first) = (0, 0);
        foreach (var (shape, x, y) in places)
        {
            strips.Write(y - row);
            firsts.Write(x - first);
            WriteName(encoder, names, shape);
            steps.WriteEnd();
            (row, first) = (y, x);
        }

        encoder.Finish();
        byte[] size = [.. Word(side), .. Word(side)];
        byte[] fields = [.. size, .. new byte[9], flags, 0b0001_0000, .. Word(places.Count), .. sink.ToArray()];
        return [.. Segment(1, 48, [], [.. size, .. new byte[11]]), .. Segment(2, 6, [0], fields)];
    }

    /// <summary>Writes the number of a shape.</summary>
    public static void WriteName(ArithmeticEncoder encoder, byte[] contexts, int name)
    {
        var path = 1;
        for (var length = contexts.Length >> 1; length > 0; length >>= 1)
        {
            var bit = (name & length) != 0 ? 1 : 0;
            encoder.Write(bit, ref contexts[path]);
            path = (path << 1) | bit;
        }
    }

    /// <summary>A segment of the first page.</summary>
    public static byte[] Segment(int number, byte type, byte[] referred, byte[] data) =>
        [.. Word(number), type, (byte)(referred.Length << 5), .. referred, 1, .. Word(data.Length), .. data];

    /// <summary>Four bytes, the highest first.</summary>
    public static byte[] Word(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
