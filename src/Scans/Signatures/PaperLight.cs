using Clona.Scans.Pictures;

namespace Clona.Scans.Signatures;

/// <summary>How bright the paper is at each place: shadows, tinted paper and the colour of the lamp must not look like ink.</summary>
internal sealed class PaperLight
{
    private const int Tile = 32;
    private const double PaperShare = 0.8;
    private const int Channels = 3;

    private readonly int columns;
    private readonly int rows;
    private readonly byte[] light;

    /// <summary>Measures a page.</summary>
    public PaperLight(ColorPicture picture)
    {
        (columns, rows) = ((picture.Width + Tile - 1) / Tile, (picture.Height + Tile - 1) / Tile);
        light = new byte[columns * rows * Channels];
        var counts = new int[256];
        for (var tile = 0; tile < columns * rows; tile++)
        {
            for (var channel = 0; channel < Channels; channel++)
            {
                light[(tile * Channels) + channel] = Bright(picture, tile % columns * Tile, tile / columns * Tile, channel, counts);
            }
        }

        // Dark things of up to a tile and a half lie on paper as bright as what is around them.
        light = Spread(Spread(light, brightest: true), brightest: false);
    }

    /// <summary>The brightness of the paper for one row of pixels, three values a pixel.</summary>
    public void Row(int y, Span<byte> result)
    {
        var down = Math.Clamp((y / (double)Tile) - 0.5, 0, rows - 1);
        var (upper, lower) = ((int)down, Math.Min(rows - 1, (int)down + 1));
        var low = (int)((down - upper) * 256);
        for (var x = 0; x < result.Length / Channels; x++)
        {
            var along = Math.Clamp((x * 8) - (Tile * 4), 0, (columns - 1) * Tile * 8) / Tile;
            var (left, part) = (along >> 3, along & 7);
            var right = Math.Min(columns - 1, left + 1);
            for (var channel = 0; channel < Channels; channel++)
            {
                var above = (At(left, upper, channel) * (8 - part)) + (At(right, upper, channel) * part);
                var below = (At(left, lower, channel) * (8 - part)) + (At(right, lower, channel) * part);
                result[(x * Channels) + channel] = (byte)(((above * (256 - low)) + (below * low)) >> 11);
            }
        }
    }

    private int At(int column, int row, int channel) => light[(((row * columns) + column) * Channels) + channel];

    private static byte Bright(ColorPicture picture, int left, int top, int channel, int[] counts)
    {
        Array.Clear(counts);
        var total = 0;
        for (var y = top; y < Math.Min(picture.Height, top + Tile); y += 2)
        {
            for (var x = left; x < Math.Min(picture.Width, left + Tile); x += 2)
            {
                counts[picture.Samples[(((y * picture.Width) + x) * Channels) + channel]]++;
                total++;
            }
        }

        var (value, seen) = (0, counts[0]);
        while (value < 255 && seen < total * PaperShare)
        {
            seen += counts[++value];
        }

        return (byte)value;
    }

    private byte[] Spread(byte[] source, bool brightest)
    {
        var result = new byte[source.Length];
        for (var at = 0; at < source.Length; at++)
        {
            var (column, row, channel) = (at / Channels % columns, at / Channels / columns, at % Channels);
            var best = source[at];
            for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
            {
                for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++)
                {
                    var value = source[(((y * columns) + x) * Channels) + channel];
                    best = brightest ? Math.Max(best, value) : Math.Min(best, value);
                }
            }

            result[at] = best;
        }

        return result;
    }
}
