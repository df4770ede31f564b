namespace Clona.Accuracy.Scoring;

/// <summary>Counts pairs of mentions of persons that the detector links, against those that the gold links.</summary>
/// <remarks>Only mentions that were found count. A mention of two people is linked with every mention of either.</remarks>
internal sealed class EntityPairs
{
    private const string Person = "PERSON";

    /// <summary>Pairs that the detector links: those that belong together.</summary>
    public Rate Linked { get; } = new();

    /// <summary>Pairs that belong together: those that the detector links.</summary>
    public Rate Belonging { get; } = new();

    /// <summary>Persons of the detector that hold mentions of several people of the gold.</summary>
    public int Collisions { get; private set; }

    /// <summary>Harmonic mean of precision and recall of the pairs in percent; null where there are none.</summary>
    public double? F1 => Linked.Percent is > 0 and { } precision && Belonging.Percent is > 0 and { } recall
        ? Rounding.Hundredths(2 * precision * recall / (precision + recall)) : null;

    /// <summary>Counts the pairs of one document.</summary>
    public void Add(ScoredDocument document)
    {
        var persons = document.Predictions.Where(found => found.Type == Person).ToArray();
        var mentions = document.Gold.Spans
            .Where(span => span.Type == Person && span.Entity != "-")
            .Select(span => (Gold: span.Entity.Split('-'), Found: Array.Find(persons, found => found.Overlaps(span.Start, span.End))?.Entity?.Split('-')))
            .Where(mention => mention.Found is not null)
            .ToArray();
        for (var first = 0; first < mentions.Length; first++)
        {
            for (var second = first + 1; second < mentions.Length; second++)
            {
                Count(mentions[first].Gold.Intersect(mentions[second].Gold, StringComparer.Ordinal).Any(),
                    mentions[first].Found!.Intersect(mentions[second].Found!, StringComparer.Ordinal).Any());
            }
        }

        Collisions += mentions.Where(mention => mention.Found!.Length == 1 && mention.Gold.Length == 1)
            .GroupBy(mention => mention.Found![0], mention => mention.Gold[0], StringComparer.Ordinal)
            .Count(group => group.Distinct(StringComparer.Ordinal).Skip(1).Any());
    }

    private void Count(bool belong, bool areLinked)
    {
        if (areLinked)
        {
            Linked.Count(belong);
        }

        if (belong)
        {
            Belonging.Count(areLinked);
        }
    }
}
