using Clona.Detectors.Addresses;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;
using Clona.Detectors.Text;

namespace Clona.Tagger;

/// <summary>Measures what the tagger's margin is worth beside the rules, on texts that the tagger has not learned.</summary>
internal sealed class Calibrator(NameLexicon lexicon)
{
    /// <summary>Width of a bucket of margins.</summary>
    public const int Width = 150;

    // Pull towards no opinion: as if so many cases had been seen for and against.
    private const double Doubt = 0.5;
    private const double MostWeight = 6;
    private const int Halvings = 40;

    private readonly PersonDetector persons = new(lexicon);
    private readonly AddressDetector addresses = new(lexicon);
    private readonly List<(double Score, bool IsRight)>[] seen =
        [.. Enumerable.Range(0, TagCalibration.Tables * TagCalibration.Buckets).Select(_ => new List<(double, bool)>())];

    /// <summary>Counts one document.</summary>
    public void Add(IReadOnlyList<MarkedPart> parts, ITagger tagger)
    {
        var view = DetectionText.Of(string.Concat(parts.Select(part => part.Text)));
        var candidates = new List<Candidate>();
        persons.Detect(view, candidates);
        var count = candidates.Count;
        addresses.Detect(view, candidates);
        var taken = new SpanSet(candidates);
        Add(view, parts, tagger, TagKind.Person, candidates[..count], taken);
        Add(view, parts, tagger, TagKind.Address, candidates[count..], taken);
    }

    /// <summary>The calibration that fits what was counted.</summary>
    public TagCalibration Fit()
    {
        var weights = new short[seen.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (short)Math.Round(100 * Weight(seen[i]), MidpointRounding.AwayFromZero);
        }

        return new TagCalibration(Width, weights);
    }

    /// <summary>A row of cases and weights for each table, to be read by people.</summary>
    public IEnumerable<string> Describe() => Enum.GetValues<CalibratedUse>().Select(use => use + ": " + string.Join(
        ' ',
        seen.Skip((int)use * TagCalibration.Buckets).Take(TagCalibration.Buckets).Select(cases => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{cases.Count(item => item.IsRight)}/{cases.Count}:{Weight(cases):0.00}"))));

    private void Add(
        DetectionText view, IReadOnlyList<MarkedPart> parts, ITagger tagger, TagKind kind, List<Candidate> ofRules,
        SpanSet taken)
    {
        var text = TokenizedText.Of(view);
        var tags = view.TagsOf(tagger);
        var gold = ExampleReader.Labels(view, text, parts);
        foreach (var candidate in ofRules.Where(item => item is { IsDecoy: false, Strength: EvidenceStrength.Statistical }))
        {
            var margin = TagMentions.MarginIn(text, tags, kind.Label, candidate.Span);
            var score = candidate.Evidence.Sum(evidence => evidence.Weight);
            Count(kind.OfRules, margin, score, IsRight(text, gold, kind.Label, candidate.Span));
        }

        foreach (var mention in TagMentions.Of(text, tags, kind.Label).Where(mention => !taken.Touches(mention.Span)))
        {
            Count(kind.Alone, mention.Margin, 0, IsRight(text, gold, kind.Label, mention.Span));
        }
    }

    private void Count(CalibratedUse use, int margin, double score, bool isRight) =>
        seen[((int)use * TagCalibration.Buckets) + TagCalibration.BucketOf(margin, Width)].Add((score, isRight));

    private static bool IsRight(TokenizedText text, TagLabel[] gold, TagLabel kind, TextSpan span)
    {
        for (var i = text.IndexAt(span.Start); i < gold.Length && text.Tokens[i].Start < span.End; i++)
        {
            if (gold[i] == kind || gold[i] == kind + 1)
            {
                return true;
            }
        }

        return false;
    }

    // The weight at which the expected number of right cases is the number seen.
    private static double Weight(List<(double Score, bool IsRight)> cases)
    {
        if (cases.Count == 0)
        {
            return 0;
        }

        var right = cases.Count(item => item.IsRight) + Doubt;
        var mean = cases.Sum(item => item.Score) / cases.Count;
        var (low, high) = (-MostWeight, MostWeight);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            var expected = cases.Sum(item => 1 / (1 + Math.Exp(-(item.Score + middle)))) + (2 * Doubt / (1 + Math.Exp(-(mean + middle))));
            (low, high) = expected < right ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
