using Clona.Scans.Pictures;

namespace Clona.Scans.Recognition;

/// <summary>How much ink a page has, and how much of it is explained by what was read.</summary>
/// <param name="Picture">The page.</param>
/// <param name="Step">Pixels of the side of a cell; null for what a whole page of that width has.</param>
internal sealed record PageInk(GrayPicture Picture, int? Step = null)
{
    /// <summary>Pixels of the side of a cell on a page of that width: about half a millimetre on A4.</summary>
    public static int StepFor(int width) => Math.Max(2, width / 420);

    /// <summary>Whether it is the ink of a part of a page: a photograph there is kept or removed whole.</summary>
    public bool IsPart => Step is not null;

    /// <summary>A map of the page's ink without long lines.</summary>
    public InkMap Map()
    {
        var step = Step ?? StepFor(Math.Min(Picture.Width, Picture.Height));
        var map = InkMap.Of(Picture, step, least: Math.Max(1, step * step / 6));
        LongLines.Clear(map);
        return map;
    }
}
