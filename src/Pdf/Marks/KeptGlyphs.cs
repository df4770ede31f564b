using System.Runtime.InteropServices;
using Clona.Pdf.Glyphs;

namespace Clona.Pdf.Marks;

/// <summary>The glyphs of a page that stay and can be seen, where boxes look for their neighbours.</summary>
/// <remarks>Every box looks at all of them, so only what the first look needs is kept together.</remarks>
internal sealed class KeptGlyphs
{
    private readonly PdfGlyph[] glyphs;
    private readonly List<Place> places;

    /// <summary>Those of <paramref name="glyphs"/> that <paramref name="isRemoved"/> does not name.</summary>
    public KeptGlyphs(PdfGlyph[] glyphs, Func<int, bool> isRemoved)
    {
        this.glyphs = glyphs;
        places = new(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (!isRemoved(i) && !string.IsNullOrWhiteSpace(glyph.Text ?? "?"))
            {
                var centre = glyph.Quad.Centre;
                places.Add(new(i, (float)centre.X, (float)centre.Y, glyph.FontSize));
            }
        }
    }

    /// <summary>Extents along <paramref name="box"/> of the glyphs on its line that are not far from it, in order.</summary>
    public List<(double Start, double End, double Middle)> Along(MarkBox box)
    {
        List<(double, double, double)> found = [];
        foreach (ref readonly var place in CollectionsMarshal.AsSpan(places))
        {
            if (!box.MayHoldAcross(place.X, place.Y))
            {
                continue;
            }

            var centre = box.ToBox(new(place.X, place.Y));
            if (centre.Y > 0 && centre.Y < box.Height && IsNear(centre.X, box.Length, box.Length + (4 * place.Size)))
            {
                ref readonly var glyph = ref glyphs[place.Ordinal];
                var one = box.ToBox(glyph.Quad.Origin).X;
                var other = box.ToBox(glyph.Quad.EndOfBaseline).X;
                found.Add((Math.Min(one, other), Math.Max(one, other), centre.X));
            }
        }

        return found;
    }

    private static bool IsNear(double place, double length, double reach) => place > -reach && place < length + reach;

    private readonly record struct Place(int Ordinal, float X, float Y, float Size);
}
