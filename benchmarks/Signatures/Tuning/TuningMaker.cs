using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Tuning;

/// <summary>The first maker: curves of sines and spikes, drawn as SVG with the sheet.</summary>
/// <param name="seed">The same seed makes the same sheets.</param>
/// <param name="isHard">Whether pens are thin, pale and broken as well.</param>
internal sealed class TuningMaker(int seed, bool isHard) : ISheetMaker
{
    private const double MillimetresPerInch = 25.4;

    private static readonly WornSheet[] Wears =
    [
        new(0.7, 6, 0, IsGray: false), new(-1.4, 14, 0.3, IsGray: false), new(0, 0, 0, IsGray: true), new(2.1, 10, 0.2, IsGray: true),
        new(-0.4, 22, 0, IsGray: false),
    ];

    private readonly TuningSheets sheets = new(seed, isHard);

    /// <inheritdoc/>
    public string Html(int count) => sheets.Html(count);

    /// <inheritdoc/>
    public MadeSheet Finish(ColorPicture printed, int number, int dotsPerInch)
    {
        var wear = Wears[number % Wears.Length];
        var picture = wear.Apply(printed, number);
        return new(picture, [.. sheets.Drawn[number].Select(box => new TrueInk(
            wear.Place(box, picture, dotsPerInch), IsSignature: true, box.Kind, TrueInk.Some([.. box.Places.Select(at => Place(wear, picture, at, dotsPerInch))])))]);
    }

    private static ScanPoint Place(WornSheet wear, ColorPicture picture, (double X, double Y) at, int dotsPerInch)
    {
        var scale = dotsPerInch / MillimetresPerInch;
        var (x, y) = wear.Place(at.X * scale, at.Y * scale, picture.Width, picture.Height);
        return new(x, y);
    }
}
