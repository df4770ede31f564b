using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Texts;

/// <summary>Says in one Czech sentence why something was found, from the ids of the evidence alone.</summary>
/// <remarks>The sentence holds no word of the document: each id has its own fixed clause.</remarks>
public static class EvidenceTexts
{
    /// <summary>Ids of the office's own patterns and lists begin so; the rest of the id names the entry.</summary>
    public const string OwnPrefix = "own.";

    private static readonly Lazy<JsonElement> Root = new(Load);

    private static readonly Lazy<FrozenDictionary<string, string>> Clauses = new(() => Root.Value.GetProperty("clauses")
        .EnumerateObject().ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal));

    /// <summary>All ids that have a clause; an empty clause belongs to an id that is no reason, such as a prior.</summary>
    public static IReadOnlyCollection<string> Known => Clauses.Value.Keys;

    /// <summary>The sentence for a finding of <paramref name="type"/> with <paramref name="evidence"/>.</summary>
    public static string Explain(FindingType type, IEnumerable<EvidenceRow> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var clauses = evidence.Select(row => ClauseOf(row.Source)).Where(clause => clause.Length > 0).Distinct().ToList();
        var name = FindingTexts.NameOf(type);
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {Joined(clauses)}.";
    }

    private static string Joined(List<string> clauses) => clauses.Count switch
    {
        0 => Text("none"),
        1 => clauses[0],
        _ => string.Join(", ", clauses.Take(clauses.Count - 1)) + Text("and") + clauses[^1],
    };

    private static string ClauseOf(string source) =>
        Clauses.Value.TryGetValue(source, out var clause) ? clause
        : source.StartsWith(OwnPrefix, StringComparison.Ordinal) ? Filled("own", source[OwnPrefix.Length..])
        : Filled("unknown", source);

    private static string Filled(string key, string value) => string.Format(CultureInfo.InvariantCulture, Text(key), value);

    private static string Text(string key) => Root.Value.GetProperty(key).GetString()!;

    private static JsonElement Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("evidence.cs.json")!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }
}
