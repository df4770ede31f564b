using Clona.Accuracy.Corpus;
using Clona.Detectors;
using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Structure;

namespace Clona.Tagger.Homes;

/// <summary>Reads the places of marked texts that may be homes, and whether they are.</summary>
/// <param name="engine">Finds the places.</param>
internal sealed class HomeDocumentReader(DetectionEngine engine)
{
    // In these most towns without a number are not marked, so that nothing follows where no mark stands.
    private static readonly HashSet<string> WithoutTowns = new(
        ["dev", "dev-2", "dev-3", "dev-4", "dev-5", "dev-6", "dev-7", "dev-8", "dev-10", "train-19", .. Enumerable.Range(1, 17).Select(number => $"train-{number}")],
        StringComparer.Ordinal);

    // In these only those towns were read again that the rules do not find.
    private static readonly HashSet<string> WithTownsBesideRules = new(
        Enumerable.Range(20, 22).Where(number => number != 37).Select(number => $"train-{number}"), StringComparer.Ordinal);

    /// <summary>What kind of document the profile of <paramref name="gold"/> is for.</summary>
    public static DocumentKind KindOf(GoldDocument gold) => gold.Profile switch
    {
        "minutes" => DocumentKind.Minutes,
        "infz" => DocumentKind.Information,
        _ => DocumentKind.Contract,
    };

    /// <summary>The documents under <paramref name="path"/>.</summary>
    public List<HomeDocument> Read(string path) =>
        [.. GoldFiles.Read([path], TextWriter.Null).Select(gold => Read(gold, Path.GetFileName(path)))];

    /// <summary>One document.</summary>
    /// <param name="gold">Its text and marks.</param>
    /// <param name="folder">Name of its folder, which tells whether its towns are marked.</param>
    public HomeDocument Read(GoldDocument gold, string folder)
    {
        var sheet = engine.HomesOf(gold.Text, KindOf(gold), out var view)!;
        var reader = new HomeFeatureReader(sheet);
        var places = new List<HomeExample>(sheet.Places.Count);
        for (var index = 0; index < sheet.Places.Count; index++)
        {
            var span = view.ToOriginal(sheet.Places[index].Span);
            var (start, end) = (gold.CodePoints.CodePointAt(span.Start), gold.CodePoints.CodePointAt(span.End));
            var kind = sheet.Places[index].Kind;
            uint[] features = [.. reader.Read(index)];
            var isTold = PlaceForm.IsNumbered(sheet.Text, sheet.Places[index]) || AreTownsTold(folder, kind);
            places.Add(new HomeExample(kind, features, GoldOf(gold, start, end, isTold), NeedlessIn(gold, start, end), start, end));
        }

        return new HomeDocument(gold, places);
    }

    private static bool AreTownsTold(string folder, HomeKind kind) =>
        !WithoutTowns.Contains(folder) && (kind == HomeKind.Town || !WithTownsBesideRules.Contains(folder));

    private static char GoldOf(GoldDocument gold, int start, int end, bool isTold)
    {
        var marks = gold.Spans.Where(mark => mark.Overlaps(start, end)).ToList();
        var decisions = marks.Where(mark => string.Equals(mark.Type, "ADDRESS", StringComparison.Ordinal)).Select(mark => mark.Decision).ToList();
        if (decisions.Count > 0)
        {
            // A place that joins a seat and a home is a home.
            return decisions.Contains(GoldDecision.Remove) ? 'R' : decisions.Contains(GoldDecision.Question) ? 'Q' : 'K';
        }

        // Where something else is marked, it does no harm to mask it, nor does it say anything of homes.
        return marks.Count > 0 || !isTold ? '-' : 'K';
    }

    private static int NeedlessIn(GoldDocument gold, int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; at++)
        {
            count += gold.CodePoints.IsSolid(at) && !gold.Spans.Any(mark => mark.Overlaps(at, at + 1) && mark.Decision != GoldDecision.Keep) ? 1 : 0;
        }

        return count;
    }
}
