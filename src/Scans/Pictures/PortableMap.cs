using System.Buffers.Text;

namespace Clona.Scans.Pictures;

/// <summary>Reads pictures as pdftoppm writes them: binary PPM (P6) and PGM (P5) with 255 as white.</summary>
public static class PortableMap
{
    /// <summary>Most pixels that are taken.</summary>
    public const int MostPixels = 40_000_000;

    /// <summary>The picture; null where the bytes are no such file, or one too large.</summary>
    public static ColorPicture? Read(ReadOnlySpan<byte> file)
    {
        var isColor = file.StartsWith("P6"u8);
        if (!isColor && !file.StartsWith("P5"u8))
        {
            return null;
        }

        var at = 2;
        if (Number(file, ref at) is not { } width || Number(file, ref at) is not { } height || Number(file, ref at) is not 255
            || width < 1 || height < 1 || (long)width * height > MostPixels)
        {
            return null;
        }

        var data = file[Math.Min(file.Length, at + 1)..];
        var channels = isColor ? 3 : 1;
        if (data.Length < (long)width * height * channels)
        {
            return null;
        }

        return new(width, height, isColor ? data[..(width * height * 3)].ToArray() : Spread(data[..(width * height)]));
    }

    private static byte[] Spread(ReadOnlySpan<byte> gray)
    {
        var samples = new byte[gray.Length * 3];
        for (var i = 0; i < gray.Length; i++)
        {
            samples.AsSpan(i * 3, 3).Fill(gray[i]);
        }

        return samples;
    }

    private static int? Number(ReadOnlySpan<byte> file, ref int at)
    {
        while (at < file.Length && file[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        if (!Utf8Parser.TryParse(file[at..], out int value, out var length))
        {
            return null;
        }

        at += length;
        return value;
    }
}
