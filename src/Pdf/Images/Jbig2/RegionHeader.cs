namespace Clona.Pdf.Images.Jbig2;

/// <summary>Where a region lies on its page (ITU-T T.88, 7.4.1).</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Combination">How it changes the page.</param>
internal sealed record RegionHeader(long Width, long Height, long Left, long Top, Combination Combination)
{
    /// <summary>Reads the fields.</summary>
    public static RegionHeader Read(SegmentReader reader) =>
        new(reader.Word(), reader.Word(), reader.Word(), reader.Word(), (Combination)Math.Min(reader.Byte() & 7, (int)Combination.Replace));
}
