using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>A page as a program has drawn it.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Samples">Three bytes a pixel, from the top left corner.</param>
internal sealed record PpmPage(int Width, int Height, ReadOnlyMemory<byte> Samples)
{
    private const int Channels = 3;

    /// <summary>The pages in the output of <c>pdftoppm</c>; what is cut off is left out.</summary>
    public static IReadOnlyList<PpmPage> Read(ReadOnlyMemory<byte> data)
    {
        List<PpmPage> pages = [];
        while (data.Length > 0 && Header(data.Span) is { } header && header.Start + (header.Width * header.Height * Channels) <= data.Length)
        {
            var length = header.Width * header.Height * Channels;
            pages.Add(new(header.Width, header.Height, data.Slice(header.Start, length)));
            data = data[(header.Start + length)..];
        }

        return pages;
    }

    /// <summary>The pixels that differ; null where the pages have not the same size.</summary>
    public IReadOnlyList<(int X, int Y)>? DifferencesFrom(PpmPage other)
    {
        if ((Width, Height) != (other.Width, other.Height))
        {
            return null;
        }

        List<(int, int)> found = [];
        var left = Samples.Span;
        var right = other.Samples.Span;
        for (var pixel = 0; pixel < Width * Height; pixel++)
        {
            if (!left.Slice(Channels * pixel, Channels).SequenceEqual(right.Slice(Channels * pixel, Channels)))
            {
                found.Add((pixel % Width, pixel / Width));
            }
        }

        return found;
    }

    private static (int Width, int Height, int Start)? Header(ReadOnlySpan<byte> data)
    {
        Span<int> numbers = stackalloc int[Channels];
        var at = 2;
        for (var i = 0; i < Channels; i++)
        {
            var start = ++at;
            while (at < data.Length && char.IsAsciiDigit((char)data[at]))
            {
                at++;
            }

            if (!int.TryParse(Encoding.ASCII.GetString(data[Math.Min(start, data.Length)..at]), CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return (numbers[0], numbers[1], at + 1);
    }
}
