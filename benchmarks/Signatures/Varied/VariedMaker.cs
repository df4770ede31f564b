using Clona.Scans.Pictures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Varied;

/// <summary>The second maker: splines through letters, knots, spikes and paraphs, put onto the sheet dot by dot.</summary>
/// <param name="seed">The same seed makes the same sheets.</param>
internal sealed class VariedMaker(int seed) : ISheetMaker
{
    private const double MillimetresPerInch = 25.4;
    private const string Style =
        """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Listy</title><style>
        @page { size: A4; margin: 0 } body { margin: 0; font: 11pt Liberation Serif }
        .sheet { position: relative; width: 210mm; height: 296.6mm; overflow: hidden; page-break-after: always }
        .text { position: absolute; left: 22mm; right: 22mm; top: 28mm; text-align: justify }
        svg { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm }
        </style><body>
        """;

    private readonly List<VariedSheet> sheets = [];

    /// <inheritdoc/>
    public string Html(int count)
    {
        sheets.AddRange(Enumerable.Range(0, count).Select(number => new VariedSheet((seed * 1000) + number)));
        return Style + string.Concat(sheets.Select(sheet => sheet.Html));
    }

    /// <inheritdoc/>
    public MadeSheet Finish(ColorPicture printed, int number, int dotsPerInch)
    {
        var random = new Random((seed * 1000) + number);
        var scanner = Scanner.Any(random);
        var brush = new InkBrush(printed, dotsPerInch / MillimetresPerInch, random);
        var drawn = sheets[number].Ink.Select(item => (Item: item, Ink: brush.Draw(item.Strokes, item.Pen))).ToList();
        var gray = scanner.IsGray ? " grey" : "";
        return new(scanner.Scan(printed, random), [.. drawn.Select(one => new TrueInk(
            scanner.Place(one.Ink.Box, printed), one.Item.IsSignature, one.Item.Kind + gray,
            TrueInk.Some([.. one.Ink.Places.Select(at => scanner.Place(at, printed))])))]);
    }
}
