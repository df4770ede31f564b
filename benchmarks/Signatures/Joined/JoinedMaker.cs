using Clona.Scans;
using Clona.Scans.Pictures;
using Clona.Signatures.Stored;

namespace Clona.Signatures.Joined;

/// <summary>The fourth maker: joined letters of people who learned to write, on lists, receipts and contracts, through cheap scanners.</summary>
/// <param name="seed">The same seed makes the same sheets.</param>
internal sealed class JoinedMaker(int seed) : ISheetMaker
{
    private const double MillimetresPerInch = 25.4;

    private readonly List<Paper> papers = [];

    /// <inheritdoc/>
    public string Html(int count)
    {
        papers.AddRange(Enumerable.Range(0, count).Select(number => new Paper(new Random((seed * 31337) + number))));
        return Paper.Start + string.Concat(papers.Select(paper => paper.Html));
    }

    /// <inheritdoc/>
    public MadeSheet Finish(ColorPicture printed, int number, int dotsPerInch)
    {
        var random = new Random((seed * 65537) + number);
        var (flatbed, scale) = (Flatbed.Some(random), dotsPerInch / MillimetresPerInch);
        List<TrueInk> ink = [];
        foreach (var item in papers[number].Penned)
        {
            var places = item.Pen.Write(printed, item.Lines, scale, random).Select(at => flatbed.Place(at, printed)).ToList();
            if (places.Count > 0)
            {
                var box = new ScanBox(places.Min(at => at.X), places.Min(at => at.Y), places.Max(at => at.X) + 1, places.Max(at => at.Y) + 1);
                ink.Add(new(box, item.IsSignature, $"{item.Kind} {item.Pen.Name}{(flatbed.IsGrey ? " grey" : "")}", TrueInk.Some(places)));
            }
        }

        return new(flatbed.Scan(printed, random), ink);
    }
}
