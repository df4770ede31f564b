using Clona.Pdf.Writing;

namespace Clona.Pdf.Pictures;

/// <summary>What is taken over of a JPEG file, and what was learned from the rest.</summary>
internal sealed class JpegParts
{
    private readonly ByteSink data = new();

    /// <summary>Columns.</summary>
    public int Width { get; set; }

    /// <summary>Rows.</summary>
    public int Height { get; set; }

    /// <summary>Colours of a pixel; 0 until the frame was seen.</summary>
    public int Components { get; set; }

    /// <summary>Dots per inch, 0 where the file says none.</summary>
    public double Resolution { get; set; }

    /// <summary>How the picture is to be turned, 1 to 8.</summary>
    public int Orientation { get; set; } = 1;

    /// <summary>Whether the colours are marked as Adobe's programs do.</summary>
    public bool IsAdobe { get; set; }

    /// <summary>Whether there are samples.</summary>
    public bool HasScan { get; set; }

    /// <summary>The data that was taken over.</summary>
    public ReadOnlyMemory<byte> Data => data.Written;

    /// <summary>Takes over bytes.</summary>
    public void Keep(ReadOnlySpan<byte> bytes) => data.Write(bytes);
}
