using Clona.Accuracy.Corpus;

namespace Clona.Accuracy.Scoring;

/// <summary>Counts hits and misses over documents, by the same rules as the project's reference scorer.</summary>
internal sealed class Scorer
{
    private const string Person = "PERSON";

    private readonly SortedDictionary<string, TypeTally> types = new(StringComparer.Ordinal);
    private readonly List<DocumentMisses> misses = [];

    public Tally Tally { get; } = new();

    /// <summary>Counts per kind of datum, in ordinal order.</summary>
    public IReadOnlyDictionary<string, TypeTally> Types => types;

    /// <summary>One row per document, in the order they were added.</summary>
    public IReadOnlyList<DocumentMisses> Misses => misses;

    public void Add(ScoredDocument document)
    {
        var missed = CountMentions(document);
        CountCharacters(document, missed);
        CountOfficials(document);
        CountPersons(document);
        CountTypes(document);
        CountRoles(document);
        Tally.Documents++;
        Tally.Words += WordCount.Of(document.Gold.Text);
        Tally.Reviews += document.Predictions.Count(found => found.Decision == Predictors.PredictedDecision.Review);
    }

    private int CountMentions(ScoredDocument document)
    {
        var mentions = document.Gold.Spans.Where(span => span.Decision == GoldDecision.Remove).ToArray();
        var entities = new Dictionary<(string Type, string Entity), bool>();
        var missed = new List<GoldSpan>();
        foreach (var span in mentions)
        {
            var needed = SolidCharacters.In(document.Text, span.Start, span.End);
            var masked = needed.Count(i => document.Masked[i]);
            var hit = masked == needed.Count;
            Tally.Mentions.Count(hit);
            TypeOf(span.Type).Masked.Count(hit);
            Tally.Characters.Add(masked, needed.Count);
            var key = (span.Type, span.Entity == "-" ? $"-{span.Start}" : span.Entity);
            entities[key] = hit && entities.GetValueOrDefault(key, defaultValue: true);
            if (!hit)
            {
                missed.Add(span);
            }
        }

        Tally.Entities.Add(entities.Values.Count(whole => whole), entities.Count);
        CountLeaks(mentions, missed);
        return missed.Count;
    }

    private void CountLeaks(GoldSpan[] mentions, List<GoldSpan> missed)
    {
        if (mentions.Length > 0)
        {
            Tally.Leaks.Count(missed.Count > 0);
        }

        if (mentions.Any(span => CriticalTypes.Contains(span.Type)))
        {
            Tally.CriticalLeaks.Count(missed.Exists(span => CriticalTypes.Contains(span.Type)));
        }
    }

    private void CountCharacters(ScoredDocument document, int missedMentions)
    {
        var needless = 0;
        for (var i = 0; i < document.Text.Length; i++)
        {
            if (!document.Text.IsSolid(i))
            {
                continue;
            }

            var (mustGo, open) = (document.MustGo[i], document.Open[i]);
            Tally.FreeCharacters += mustGo || open ? 0 : 1;
            if (document.Masked[i])
            {
                Tally.MaskedCharacters.Add(mustGo ? 1 : 0, open ? 0 : 1);
                needless += mustGo || open ? 0 : 1;
            }
        }

        misses.Add(new DocumentMisses(missedMentions, needless, document.Gold.Name));
    }

    private void CountOfficials(ScoredDocument document)
    {
        foreach (var span in document.Gold.Spans.Where(span => span is { Decision: GoldDecision.Keep, Type: Person }))
        {
            var name = SolidCharacters.In(document.Text, span.Start, span.End);
            Tally.OfficialsReadable.Count(!name.Any(i => document.Masked[i]));
            Tally.OfficialsNotRemoved.Count(!name.Any(i => document.Removed[i]));
        }
    }

    private void CountPersons(ScoredDocument document)
    {
        var gold = document.Gold.Spans.Where(span => span.Type == Person).Select(span => (span.Start, span.End)).ToHashSet();
        var found = document.Predictions.Where(span => span.Type == Person).Select(span => (span.Start, span.End)).ToHashSet();
        Tally.PersonsStrict.Add(gold.Count(found.Contains), gold.Count);
        Tally.PersonsPredicted += found.Count;
        Tally.PersonsTouched.Add(gold.Count(span => found.Any(other => Touch(span, other))), gold.Count);
        Tally.PersonsFalse += found.Count(span => !gold.Any(other => Touch(span, other)));
    }

    private void CountTypes(ScoredDocument document)
    {
        foreach (var span in document.Gold.Spans)
        {
            TypeOf(span.Type).Found.Count(
                document.Predictions.Any(found => found.Type == span.Type && found.Overlaps(span.Start, span.End)));
        }

        foreach (var found in document.Predictions)
        {
            TypeOf(found.Type).Predicted++;
        }
    }

    private void CountRoles(ScoredDocument document)
    {
        var persons = document.Predictions.Where(found => found.Type == Person).ToArray();
        foreach (var span in document.Gold.Spans.Where(span => span.Type == Person))
        {
            var found = Array.Find(persons, person => person.Overlaps(span.Start, span.End));
            if (found is not null)
            {
                Tally.Roles.Count(found.Role == span.Role);
            }
        }
    }

    private static bool Touch((int Start, int End) one, (int Start, int End) other) =>
        one.Start < other.End && other.Start < one.End;

    private TypeTally TypeOf(string type)
    {
        if (!types.TryGetValue(type, out var tally))
        {
            types.Add(type, tally = new TypeTally());
        }

        return tally;
    }
}
