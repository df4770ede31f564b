namespace Clona.Pdf.Images.Jbig2;

/// <summary>The pixels around one that is to be decoded, as bits of a context (ITU-T T.88, 6.2.5.3 and 6.3.5.3).</summary>
/// <remarks>
/// Where a bit's pixel is the left neighbour of the bit below it, going on by a pixel moves it there: only the others are looked up.
/// </remarks>
internal sealed class PixelTemplate
{
    private readonly (int X, int Y)[] places;
    private readonly int[] entering;
    private readonly int moved;

    /// <summary>A template of pixels relative to the current one, the lowest bit first.</summary>
    public PixelTemplate(params (int X, int Y)[] places)
    {
        this.places = places;
        entering = [.. Enumerable.Range(0, places.Length).Where(i => i == 0 || places[i] != (places[i - 1].X - 1, places[i - 1].Y))];
        moved = ((1 << places.Length) - 1) & ~entering.Sum(bit => 1 << bit);
    }

    /// <summary>Bits of a context.</summary>
    public int Length => places.Length;

    /// <summary>The context of the first pixel of a row.</summary>
    public int First(Bitmap bitmap, int x, int y)
    {
        var context = 0;
        for (var bit = 0; bit < places.Length; bit++)
        {
            context |= bitmap.At(x + places[bit].X, y + places[bit].Y) << bit;
        }

        return context;
    }

    /// <summary>The context of a pixel from that of its left neighbour.</summary>
    public int Next(Bitmap bitmap, int x, int y, int context)
    {
        context = (context << 1) & moved;
        foreach (var bit in entering)
        {
            context |= bitmap.At(x + places[bit].X, y + places[bit].Y) << bit;
        }

        return context;
    }
}
