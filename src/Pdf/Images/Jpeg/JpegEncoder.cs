using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Writes pictures as baseline JPEG in one scan, in grey or in brightness and two colours of half the resolution.</summary>
internal static class JpegEncoder
{
    private const int Side = 8;
    private const int OfBlock = 64;
    private const int Middle = 128;

    // Steps of annex K.1, which eyes at an arm's length do not see; row by row in the order of storage.
    private static readonly byte[] Bright =
    [
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61, 60, 57, 51,
        56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99,
    ];

    private static readonly byte[] Colored =
    [
        17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    ];

    /// <summary>The picture; null where it is too large.</summary>
    /// <param name="planes">Grey, or brightness and colours as <see cref="JpegPlane.OfColors"/> makes them.</param>
    /// <param name="quality">1 to 100: at 50 the steps are those of the standard.</param>
    public static ReadOnlyMemory<byte>? Write(IReadOnlyList<JpegPlane> planes, int quality)
    {
        var (width, height) = (planes[0].Width, planes[0].Height);
        IReadOnlyList<JpegComponent> components = planes.Count == 1 ? [new(1, 1, 1, 0)] : [new(1, 2, 2, 0), new(2, 1, 1, 1), new(3, 1, 1, 1)];
        var frame = new JpegFrame(width, height, IsProgressive: false, components);
        if (Math.Max(width, height) > ushort.MaxValue || JpegCoefficients.Empty(frame) is not { } coefficients)
        {
            return null;
        }

        JpegSteps[] steps = [StepsFor(Bright, quality), StepsFor(Colored, quality)];
        for (var component = 0; component < components.Count; component++)
        {
            Fill(frame, component, planes[component], steps[components[component].Quantisation], coefficients);
        }

        var scan = new JpegScan([.. components.Select((part, index) => (index, part.Quantisation, part.Quantisation))], 0, 63, 0, 0)
        {
            Tables = new JpegHuffman?[8],
            Restart = 0,
            Data = default,
        };
        var sink = new ByteSink(width * height / 4);
        WriteHead(sink, frame, steps);
        JpegScanWriter.Write(frame, scan, coefficients).Write(SegmentOf(scan, components), new(sink, width * height / 4), sink);
        sink.Write([0xFF, 0xD9]);
        return sink.Written;
    }

    private static JpegSteps StepsFor(byte[] usual, int quality)
    {
        var percent = quality < 50 ? 5000 / quality : 200 - (2 * quality);
        return new([.. usual.Select(step => Math.Clamp(((step * percent) + 50) / 100, 1, 255))]);
    }

    // Beyond its edge the picture goes on as it ends.
    private static void Fill(JpegFrame frame, int component, JpegPlane plane, JpegSteps steps, JpegCoefficients coefficients)
    {
        var (across, down) = frame.Padded(component);
        var levels = plane.Samples.Span;
        Span<int> samples = stackalloc int[OfBlock];
        for (var block = 0; block < across * down; block++)
        {
            for (var at = 0; at < OfBlock; at++)
            {
                var x = Math.Min((block % across * Side) + (at % Side), plane.Width - 1);
                var y = Math.Min((block / across * Side) + (at / Side), plane.Height - 1);
                samples[at] = levels[(y * plane.Width) + x] - Middle;
            }

            steps.Store(samples, coefficients.Of(component, block));
        }
    }

    private static void WriteHead(ByteSink sink, JpegFrame frame, JpegSteps[] steps)
    {
        sink.Write([0xFF, 0xD8]);
        for (byte table = 0; table <= frame.Components.Max(component => component.Quantisation); table++)
        {
            sink.Write([0xFF, 0xDB, 0, 3 + OfBlock, table]);
            sink.Write([.. Enumerable.Range(0, OfBlock).Select(place => (byte)steps[table][place])]);
        }

        var count = frame.Components.Count;
        sink.Write([0xFF, 0xC0, 0, (byte)(8 + (3 * count)), 8, (byte)(frame.Height >> 8), (byte)frame.Height, (byte)(frame.Width >> 8), (byte)frame.Width, (byte)count]);
        foreach (var component in frame.Components)
        {
            sink.Write([component.Id, (byte)((component.Horizontal << 4) | component.Vertical), (byte)component.Quantisation]);
        }
    }

    private static byte[] SegmentOf(JpegScan scan, IReadOnlyList<JpegComponent> components) =>
    [
        0xFF, 0xDA, 0, (byte)(6 + (2 * components.Count)), (byte)components.Count,
        .. scan.Parts.SelectMany(part => new[] { components[part.Component].Id, (byte)((part.Dc << 4) | part.Ac) }),
        0, 63, 0,
    ];
}
