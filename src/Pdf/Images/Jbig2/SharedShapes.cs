using System.Security.Cryptography;
using Clona.Pdf.Filters;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Shapes that pictures share, written anew without those that none of some pictures paints.</summary>
/// <remarks>
/// Each shape keeps its number, so the pictures stay as they are; of one that is not painted only a white dot is left. A shape is painted where a text
/// region of a page adds it, as it is or changed, to what shows; that other shapes are made of it, or that it lies beside the page, is nothing. Nothing of
/// it is taken on trust: each picture has to look the same with the new shapes.
/// </remarks>
internal sealed class SharedShapes
{
    private const int Dictionary = 0;

    // Bits of the flags that say that a dictionary learns from another one, or teaches it.
    private const int Taught = 0x300;

    private readonly ReadOnlyMemory<byte> former;
    private readonly SortedDictionary<uint, IReadOnlyList<Bitmap>> shapes;
    private readonly HashSet<(uint Dictionary, int Shape)> painted = [];

    private SharedShapes(ReadOnlyMemory<byte> former, SortedDictionary<uint, IReadOnlyList<Bitmap>> shapes) => (this.former, this.shapes) = (former, shapes);

    /// <summary>Reads shared segments; null where they hold anything but dictionaries that stand for themselves.</summary>
    public static SharedShapes? Of(ReadOnlyMemory<byte> segments)
    {
        for (var position = 0; position < segments.Length;)
        {
            if (Jbig2Segment.At(segments.Span, position) is not { Type: Dictionary, Referred.Count: 0 } segment || segment.End > segments.Length
                || segment.End < segment.DataStart + sizeof(short) || (segments.Span[segment.DataStart] & Taught >> 8) != 0)
            {
                return null;
            }

            position = (int)segment.End;
        }

        return Jbig2Picture.ShapesIn(segments) is { Count: > 0 } shapes ? new(segments, shapes) : null;
    }

    /// <summary>Notes which shapes a picture paints.</summary>
    /// <param name="data">The picture's own segments.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <returns>What it looks like, as <see cref="IsSame"/> wants it; null where it cannot be decoded.</returns>
    public byte[]? Take(ReadOnlyMemory<byte> data, int width, int height)
    {
        if (Jbig2Picture.Decode(data, former, width, height, out var shared) is not { } picture)
        {
            return null;
        }

        foreach (var (number, dictionary) in shared)
        {
            painted.UnionWith(dictionary.Select((shape, at) => (shape, at)).Where(item => item.shape.IsPainted).Select(item => (number, item.at)));
        }

        return HashOf(picture);
    }

    /// <summary>The segments with the shapes that the pictures paint.</summary>
    public byte[] Write()
    {
        var dot = new Bitmap(1, 1, new Jbig2Budget());
        return [.. shapes.SelectMany(item => SymbolWriter.Write(item.Key, [.. item.Value.Select((shape, at) => painted.Contains((item.Key, at)) ? shape : dot)]))];
    }

    /// <summary>Whether a picture looks as it did before with other shared segments.</summary>
    /// <param name="written">These.</param>
    /// <param name="looks">What it looked like: what <see cref="Take"/> gave.</param>
    /// <param name="data">The picture's own segments.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    public static bool IsSame(ReadOnlyMemory<byte> written, byte[] looks, ReadOnlyMemory<byte> data, int width, int height) =>
        Jbig2Picture.Decode(data, written, width, height) is { } after && HashOf(after).AsSpan().SequenceEqual(looks);

    // Of pictures of the same size.
    private static byte[] HashOf(Bitmap picture)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var row = 0; row < picture.Height; row++)
        {
            hash.AppendData(picture.Row(row));
        }

        return hash.GetHashAndReset();
    }
}
