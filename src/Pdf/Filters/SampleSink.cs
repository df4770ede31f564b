namespace Clona.Pdf.Filters;

/// <summary>Takes decoded samples in strips and hands the first of them on, so that a large picture is never held whole.</summary>
/// <param name="target">Where they go.</param>
/// <param name="most">How many bytes the picture has; what follows them is not handed on.</param>
internal sealed class SampleSink(Stream target, long most)
{
    /// <summary>Bytes of a strip.</summary>
    public const int Strip = 1 << 20;

    private long taken;

    /// <summary>Takes the next strip.</summary>
    public void Take(ReadOnlySpan<byte> strip)
    {
        var wanted = (int)Math.Clamp(most - taken, 0, strip.Length);
        target.Write(strip[..wanted]);
        taken += wanted;
    }
}
