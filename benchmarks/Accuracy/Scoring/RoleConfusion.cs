namespace Clona.Accuracy.Scoring;

/// <summary>Counts which role persons got instead of their own.</summary>
internal sealed class RoleConfusion
{
    private const string Person = "PERSON";

    private readonly Dictionary<(string Gold, string Found), int> counts = [];

    /// <summary>Wrong roles, the most frequent first.</summary>
    public IEnumerable<(string Gold, string Found, int Count)> Wrong => counts
        .Where(pair => pair.Key.Gold != pair.Key.Found)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Gold, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Found, StringComparer.Ordinal)
        .Select(pair => (pair.Key.Gold, pair.Key.Found, pair.Value));

    /// <summary>Counts the persons of one document; those that were not found count as <c>missed</c>.</summary>
    public void Add(ScoredDocument document)
    {
        var persons = document.Predictions.Where(found => found.Type == Person).ToArray();
        foreach (var span in document.Gold.Spans.Where(span => span.Type == Person))
        {
            var found = Array.Find(persons, person => person.Overlaps(span.Start, span.End));
            var key = (span.Role, found is null ? "missed" : found.Role ?? "none");
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }
}
