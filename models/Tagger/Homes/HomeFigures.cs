using System.Globalization;
using Clona.Accuracy.Corpus;
using Clona.Detectors.Addresses.Learned;

namespace Clona.Tagger.Homes;

/// <summary>Counts the homes that are masked and the letters and numbers that are masked without need, as addresses only.</summary>
/// <param name="margins">What is masked by the judge; nothing for the rules alone.</param>
internal sealed class HomeFigures(HomeMargins? margins)
{
    private const int MostOpenPercent = 10;

    private readonly Dictionary<(HomeKind Kind, HomeVerdict Verdict, char Gold), int> changes = [];
    private int homes;
    private int masked;
    private int needless;
    private int asked;

    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scores">How much speaks for a home, of each place.</param>
    public void Add(HomeDocument document, IReadOnlyList<int> scores)
    {
        var shown = new List<HomeExample>();
        for (var index = 0; index < scores.Count; index++)
        {
            var place = document.Places[index];
            var verdict = margins is null ? HomeVerdict.AsRuled : HomeJudge.VerdictOf(place.Kind, scores[index], margins);
            asked += verdict == HomeVerdict.Asked ? 1 : 0;
            changes[(place.Kind, verdict, place.Gold)] = changes.GetValueOrDefault((place.Kind, verdict, place.Gold)) + 1;
            if (verdict is HomeVerdict.Home or HomeVerdict.Asked || place.Kind == HomeKind.Found)
            {
                shown.Add(place);
                needless += place.Gold == '-' ? 0 : place.Needless;
            }
        }

        foreach (var mark in document.Gold.Spans.Where(mark => string.Equals(mark.Type, "ADDRESS", StringComparison.Ordinal) && mark.Decision == GoldDecision.Remove))
        {
            homes++;
            masked += IsMasked(document.Gold, mark, shown) ? 1 : 0;
        }
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-34} homes {100.0 * masked / Math.Max(1, homes):0.00} ({homes - masked} of {homes} open)  needless {needless}  asked {asked}"));
        foreach (var ((kind, verdict, gold), count) in changes.Where(change => change.Key.Verdict != HomeVerdict.AsRuled).OrderBy(change => change.Key))
        {
            output.WriteLine($"    {kind} {verdict} {gold}: {count}");
        }
    }

    private static bool IsMasked(GoldDocument gold, GoldSpan mark, List<HomeExample> shown)
    {
        var (all, open) = (0, 0);
        for (var at = mark.Start; at < mark.End; at++)
        {
            if (gold.CodePoints.IsSolid(at))
            {
                all++;
                open += shown.Exists(place => place.Start <= at && at < place.End) ? 0 : 1;
            }
        }

        return open * 100 <= all * MostOpenPercent;
    }
}
