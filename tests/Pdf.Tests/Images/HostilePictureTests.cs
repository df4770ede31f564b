using Clona.Pdf.Images;
using Clona.Pdf.Images.Jbig2;
using Clona.Pdf.Images.Jpeg;

namespace Clona.Pdf.Tests.Images;

/// <summary>Pictures that are changed, cut off or doubled anywhere are read or not, and never do harm.</summary>
public sealed class HostilePictureTests
{
    private const int Tries = 400;
    private const int Side = 120;
    private static readonly SampleFormat Colour = new(397, 397, 8, [255, 255, 255]);

    [Fact]
    public void Changed_symbols_do_no_harm()
    {
        var shared = SymbolJbig2.Dictionary(SymbolJbig2.Shapes(5));
        var page = SymbolJbig2.Page(Side, 5, [(0, 0, 0), (1, 30, 0), (4, 10, 40), (2, 90, 90)]);

        Jbig2Picture.Decode(page, shared, Side, Side).ShouldNotBeNull();
        foreach (var changed in Changed([.. shared, .. page]))
        {
            Jbig2Picture.Decode(changed, ReadOnlyMemory<byte>.Empty, Side, Side);
        }
    }

    [Theory]
    [InlineData("restart-progressive.jpg")]
    [InlineData("several-scans.jpg")]
    public void Changed_scans_do_no_harm(string name)
    {
        var region = new ImageRegion([new(0.2, 0.2), new(0.6, 0.2), new(0.6, 0.6), new(0.2, 0.6)], Grows: true);
        foreach (var changed in Changed(JpegFiles.Stored(name)).Take(Tries / 8))
        {
            if (JpegBlanker.CanBlank(changed, Colour))
            {
                JpegBlanker.Blank(changed, Colour, stated: null, [region]).ShouldNotBeNull();
            }
        }
    }

    private static IEnumerable<byte[]> Changed(byte[] data)
    {
        var random = new Random(13);
        for (var i = 0; i < Tries; i++)
        {
            var changed = (byte[])data.Clone();
            for (var places = random.Next(1, 4); places > 0; places--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            yield return (i % 4) switch
            {
                0 => changed[..random.Next(1, changed.Length)],
                1 => [.. changed, .. changed],
                _ => changed,
            };
        }
    }
}
