using System.Globalization;
using System.Text;
using Clona.Pdf.Geometry;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Layers;

/// <summary>Writes text that nobody sees at the places where it was read.</summary>
internal static class LayerContent
{
    private const double Least = 0.1;

    // In heights of the line, as fonts have it.
    private const double BlankWidth = 0.25;

    /// <summary>How many paragraphs <paramref name="pieces"/> have.</summary>
    public static int Paragraphs(IReadOnlyList<LayerPiece> pieces) => pieces.Where((piece, i) => Begins(pieces, i)).Count();

    /// <summary>The operators for <paramref name="pieces"/>.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="toPage">From the page as displayed to page space.</param>
    /// <param name="font">Gives the codes.</param>
    /// <param name="name">The font's name among the resources.</param>
    /// <param name="firstId">The number of the first paragraph, where paragraphs are marked content; null where they are not.</param>
    public static byte[] Write(IReadOnlyList<LayerPiece> pieces, PdfMatrix toPage, LayerFont font, string name, int? firstId)
    {
        var isTagged = firstId is not null;
        var sink = new ByteSink();
        sink.Write("q BT 3 Tr\n"u8);
        sink.Write(Encoding.ASCII.GetBytes($"/{name} 1 Tf\n"));
        var id = firstId ?? 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var begins = Begins(pieces, i);
            if (isTagged && begins)
            {
                sink.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : "EMC ")}/P <</MCID {id++}>> BDC\n")));
            }

            if (i > 0 && (Blank(pieces[i - 1], pieces[i]) ?? (isTagged && !begins ? Divider(pieces[i - 1], pieces[i]) : null)) is { } blank)
            {
                Write(sink, blank, toPage, font);
            }

            Write(sink, pieces[i], toPage, font);
        }

        sink.Write(isTagged && pieces.Count > 0 ? "EMC ET Q\n"u8 : "ET Q\n"u8);
        return sink.ToArray();
    }

    private static bool Begins(IReadOnlyList<LayerPiece> pieces, int index) => index == 0 || pieces[index].Paragraph != pieces[index - 1].Paragraph;

    // A narrow gap between two words must not look like one between two letters.
    private static LayerPiece? Blank(LayerPiece one, LayerPiece next)
    {
        var (dx, dy) = (next.Start.X - one.End.X, next.Start.Y - one.End.Y);
        var (alongX, alongY) = (next.End.X - next.Start.X, next.End.Y - next.Start.Y);
        var gap = Math.Sqrt((dx * dx) + (dy * dy));
        var isAhead = (dx * alongX) + (dy * alongY) > 0;
        return next.StartsWord && isAhead && gap > Least && gap < next.Height ? new(" ", StartsWord: false, one.End, next.Start, next.Height) : null;
    }

    // Who reads tags looks at no places: words that stand far apart, and lines, are divided by a blank behind the first.
    private static LayerPiece? Divider(LayerPiece one, LayerPiece next)
    {
        var (alongX, alongY) = (one.End.X - one.Start.X, one.End.Y - one.Start.Y);
        var length = Math.Max(Least, Math.Sqrt((alongX * alongX) + (alongY * alongY)));
        var share = BlankWidth * one.Height / length;
        var end = new PdfPoint(one.End.X + (alongX * share), one.End.Y + (alongY * share));
        return next.StartsWord ? new(" ", StartsWord: false, one.End, end, one.Height) : null;
    }

    private static void Write(ByteSink sink, LayerPiece piece, PdfMatrix toPage, LayerFont font)
    {
        var (dx, dy) = (piece.End.X - piece.Start.X, piece.End.Y - piece.Start.Y);
        var length = Math.Max(Least, Math.Sqrt((dx * dx) + (dy * dy)));
        var (alongX, alongY) = (dx / length, dy / length);
        var height = Math.Max(Least, piece.Height);
        var natural = LayerFont.WidthOf(piece.Text);

        // Up on the page as displayed is a quarter turn against the clock from the direction of the text.
        var (upX, upY) = (alongY, -alongX);
        var origin = new PdfPoint(
            piece.Start.X + (upX * height * LayerFont.Descent), piece.Start.Y + (upY * height * LayerFont.Descent));
        var stretch = length / natural;
        var placed = new PdfMatrix(alongX * stretch, alongY * stretch, upX * height, upY * height, origin.X, origin.Y).Then(toPage);
        sink.Write(Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{placed.A:0.####} {placed.B:0.####} {placed.C:0.####} {placed.D:0.####} {placed.E:0.##} {placed.F:0.##} Tm ")));
        ObjectSerializer.WriteHex(sink, font.Encode(piece.Text));
        sink.Write("Tj\n"u8);
    }
}
