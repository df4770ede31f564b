using Clona.Pdf.Writing;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>Makes blocks of a JPEG blank without touching the coefficients of the others.</summary>
/// <remarks>
/// Baseline in one scan is copied bit by bit around the blank blocks. Everything else – progressive, several scans, tables that lack
/// what blank blocks need – is read into coefficients and written again scan by scan, by the same script, in tables fitted to it.
/// </remarks>
internal static class JpegBlanker
{
    /// <summary>Whether the picture is what the document says and all of it can be read: else readers differ in what they show.</summary>
    /// <param name="jpeg">The picture.</param>
    /// <param name="format">What the document says of it.</param>
    public static bool CanBlank(ReadOnlyMemory<byte> jpeg, SampleFormat format) =>
        Open(jpeg, format) is { } file && (JpegCopy.CanRead(file) ? JpegCopy.IsSound(file) : JpegCoefficients.Read(file) is not null);

    /// <summary>The picture with blank blocks wherever a region reaches; null where <see cref="CanBlank"/> is false.</summary>
    /// <param name="jpeg">The picture.</param>
    /// <param name="format">What the document says of it.</param>
    /// <param name="stated">What the document says of its colours: 1 for turned ones, 0 for others, null for nothing.</param>
    /// <param name="regions">The regions.</param>
    public static ReadOnlyMemory<byte>? Blank(ReadOnlyMemory<byte> jpeg, SampleFormat format, int? stated, IReadOnlyList<ImageRegion> regions)
    {
        if (Open(jpeg, format) is not { } file)
        {
            return null;
        }

        var blocks = new JpegBlocks(file.Frame, regions);
        var levels = JpegWhite.Levels(format.Blank, file.IsTurned(stated));
        int[] means = [.. levels.Select((level, index) => JpegWhite.Mean(level, file.FlatStepOf(index)))];
        return (JpegCopy.CanRead(file) ? Copied(file, blocks, means) : null) ?? Rewritten(file, blocks, means);
    }

    private static JpegFile? Open(ReadOnlyMemory<byte> jpeg, SampleFormat format) =>
        JpegFile.Read(jpeg) is { } file && (file.Frame.Width, file.Frame.Height) == (format.Width, format.Height)
        && file.Frame.Components.Count == format.Blank.Count
            ? file
            : null;

    private static ReadOnlyMemory<byte>? Copied(JpegFile file, JpegBlocks blocks, int[] means)
    {
        var sink = Begin(file);
        foreach (var (_, bytes) in file.Segments.TakeWhile(segment => segment.Marker != 0xDA))
        {
            sink.Write(bytes.Span);
        }

        sink.Write(file.Segments.First(segment => segment.Marker == 0xDA).Bytes.Span);
        return JpegCopy.Write(file, blocks, means, sink) ? End(sink) : (ReadOnlyMemory<byte>?)null;
    }

    private static ReadOnlyMemory<byte>? Rewritten(JpegFile file, JpegBlocks blocks, int[] means)
    {
        if (JpegCoefficients.Read(file) is not { } coefficients)
        {
            return null;
        }

        coefficients.Blank(blocks, means);
        var sink = Begin(file);
        var scans = 0;
        foreach (var (marker, bytes) in file.Segments.Where(segment => segment.Marker != 0xC4))
        {
            if (marker == 0xDA)
            {
                var scan = file.Scans[scans++];
                JpegScanWriter.Write(file.Frame, scan, coefficients).Write(bytes.Span, new(sink, scan.Data.Length + 64), sink);
            }
            else
            {
                sink.Write(bytes.Span);
            }
        }

        return End(sink);
    }

    private static ByteSink Begin(JpegFile file)
    {
        var sink = new ByteSink(file.Scans.Sum(scan => scan.Data.Length) + 4096);
        sink.Write([0xFF, 0xD8]);
        return sink;
    }

    private static ReadOnlyMemory<byte> End(ByteSink sink)
    {
        sink.Write([0xFF, 0xD9]);
        return sink.Written;
    }
}
