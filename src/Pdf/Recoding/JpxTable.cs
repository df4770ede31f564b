using System.Buffers.Binary;

namespace Clona.Pdf.Recoding;

/// <summary>A picture's own table of colours (ITU-T T.800, I.5.3.4).</summary>
/// <param name="Columns">Components of a colour.</param>
/// <param name="Colors">Eight bits a component, colour after colour.</param>
internal sealed record JpxTable(int Columns, byte[] Colors)
{
    private const int Head = 3;
    private const int MostColors = 256;
    private const int BitsOfByte = 8;

    /// <summary>The table; null where it is damaged, has more colours than a byte can name, or others than of eight bits.</summary>
    public static JpxTable? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < Head)
        {
            return null;
        }

        var (colors, columns) = ((int)BinaryPrimitives.ReadUInt16BigEndian(content), (int)content[2]);
        return colors is > 0 and <= MostColors && columns > 0 && content.Length == Head + columns + (colors * columns)
            && content.Slice(Head, columns).IndexOfAnyExcept((byte)(BitsOfByte - 1)) < 0
            ? new(columns, content[(Head + columns)..].ToArray())
            : null;
    }

    /// <summary>A component of each pixel's colour.</summary>
    /// <param name="places">The pixels' places in the table; what lies behind its end is its last colour, as decoders have it.</param>
    /// <param name="column">Which component.</param>
    public byte[] Plane(ReadOnlySpan<byte> places, int column)
    {
        var last = (Colors.Length / Columns) - 1;
        var plane = new byte[places.Length];
        for (var at = 0; at < plane.Length; at++)
        {
            plane[at] = Colors[(Math.Min(places[at], last) * Columns) + column];
        }

        return plane;
    }
}
