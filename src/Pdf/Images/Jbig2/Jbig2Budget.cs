namespace Clona.Pdf.Images.Jbig2;

/// <summary>How much decoding one picture may cost: data of a few bytes can ask for any number of pixels.</summary>
internal sealed class Jbig2Budget
{
    // A page of A4 at 600 dots per inch has 35 million.
    private const long MostPixels = 200_000_000;
    private const int MostSymbols = 1 << 18;

    private long left = MostPixels;
    private long symbols = MostSymbols;

    /// <summary>Pays for pixels that are decoded or painted.</summary>
    public void Take(long width, long height)
    {
        left -= Math.Max(1, width) * Math.Max(1, height);
        if (width < 0 || height < 0 || width > int.MaxValue || height > int.MaxValue || left < 0)
        {
            throw new Jbig2DamageException();
        }
    }

    /// <summary>Pays for symbols, patterns and what they are grouped in.</summary>
    public void TakeSymbols(long count)
    {
        symbols -= count;
        if (count < 0 || symbols < 0)
        {
            throw new Jbig2DamageException();
        }
    }
}
