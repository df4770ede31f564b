using System.Globalization;
using System.Text;
using Clona.Pdf.Marks;

namespace Clona.Pdf.Paper;

/// <summary>Content of one page under construction.</summary>
internal sealed class PaperPage
{
    private readonly StringBuilder content = new();
    private readonly List<PaperElement> owners = [];

    /// <summary>The element of each marked piece, by its id.</summary>
    public IReadOnlyList<PaperElement> Owners => owners;

    /// <summary>The content stream so far.</summary>
    public ReadOnlyMemory<byte> Content => Encoding.ASCII.GetBytes(content.ToString());

    /// <summary>Shows a line of text that belongs to <paramref name="element"/>.</summary>
    /// <param name="element">Its element.</param>
    /// <param name="page">Index of this page.</param>
    /// <param name="x">Left end of the base line, in points.</param>
    /// <param name="y">Height of the base line above the foot of the page.</param>
    /// <param name="size">Size of the letters.</param>
    /// <param name="codes">The line in codes of the mark font.</param>
    public void Show(PaperElement element, int page, double x, double y, double size, byte[] codes)
    {
        var id = owners.Count;
        owners.Add(element);
        element.Pieces.Add((page, id));
        var hex = Convert.ToHexString(codes);
        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"/{element.Tag} <</MCID {id}>> BDC\nBT /{MarkFont.Name} {size:0.##} Tf 1 0 0 1 {x:0.##} {y:0.##} Tm <{hex}> Tj ET\nEMC\n"));
    }

    /// <summary>Draws a thin level line that means nothing to a reader's ear.</summary>
    public void Rule(double from, double to, double y) => Write(string.Create(
        CultureInfo.InvariantCulture, $"/Artifact BMC\n0.5 w {from:0.##} {y:0.##} m {to:0.##} {y:0.##} l S\nEMC\n"));

    private void Write(string text) => content.Append(text);
}
