using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Kinematic;

/// <summary>The third maker: hands as pulses of speed, on letters and forms, through copiers.</summary>
/// <param name="seed">The same seed makes the same sheets.</param>
internal sealed class KinematicMaker(int seed) : ISheetMaker
{
    private const double MillimetresPerInch = 25.4;

    private readonly List<OfficeSheet> sheets = [];

    /// <inheritdoc/>
    public string Html(int count)
    {
        sheets.AddRange(Enumerable.Range(0, count).Select(number => new OfficeSheet(new Random((seed * 7919) + number))));
        return OfficeSheet.Style + string.Concat(sheets.Select(sheet => sheet.Html));
    }

    /// <inheritdoc/>
    public MadeSheet Finish(ColorPicture printed, int number, int dotsPerInch)
    {
        var random = new Random((seed * 104729) + number);
        var (copier, layer) = (Copier.Any(random), new InkLayer(printed, dotsPerInch / MillimetresPerInch, random));
        var written = sheets[number].Written.Select(item => (Item: item, Places: layer.Write(item.Traces, item.Nib))).ToList();
        return new(copier.Copy(printed, random), [.. written.Where(one => one.Places.Count > 0).Select(one => Truth(
            one.Item, copier.Way, [.. one.Places.Select(at => copier.Place(at, printed))]))]);
    }

    private static TrueInk Truth(WrittenItem item, string way, IReadOnlyList<ScanPoint> places) => new(
        new(places.Min(at => at.X), places.Min(at => at.Y), places.Max(at => at.X) + 1, places.Max(at => at.Y) + 1),
        item.IsSignature, $"{item.Kind} {item.Nib.Name} {way}", TrueInk.Some(places));
}
