using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Pages;

/// <summary>A page with what it inherits from its ancestors (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Dictionary">Its own dictionary.</param>
/// <param name="Resources">Resources for its content.</param>
/// <param name="Visible">The crop box within the media box.</param>
/// <param name="Rotate">0, 90, 180 or 270 degrees clockwise.</param>
/// <param name="UserUnit">Size of a unit in 1/72 inch.</param>
internal sealed record Page(
    PdfDictionary Dictionary, PdfDictionary Resources, PageBox Visible, int Rotate, double UserUnit)
{
    public double DisplayedWidth => Rotate is 90 or 270 ? Visible.Height : Visible.Width;

    public double DisplayedHeight => Rotate is 90 or 270 ? Visible.Width : Visible.Height;

    /// <summary>A point of default user space as it is displayed: origin top left, y downwards.</summary>
    public (double X, double Y) ToDisplayed(double x, double y) => Rotate switch
    {
        90 => (y - Visible.Bottom, x - Visible.Left),
        180 => (Visible.Right - x, y - Visible.Bottom),
        270 => (Visible.Top - y, Visible.Right - x),
        _ => (x - Visible.Left, Visible.Top - y),
    };
}
