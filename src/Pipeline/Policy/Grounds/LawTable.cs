using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Clona.Pipeline.Policy.Grounds;

/// <summary>The laws that legal grounds rest on, as dated data with their history (conflict C-8).</summary>
/// <remarks>A law that is not in the table is nothing wrong: offices rest on laws we have not heard of.</remarks>
public static partial class LawTable
{
    private static readonly Lazy<(string Version, IReadOnlyList<Law> Laws)> Loaded = new(Load);

    /// <summary>Version of the table; stands in every report.</summary>
    public static string Version => Loaded.Value.Version;

    /// <summary>All laws, ended ones too.</summary>
    public static IReadOnlyList<Law> All => Loaded.Value.Laws;

    /// <summary>The laws of the table that <paramref name="ground"/> cites.</summary>
    public static IEnumerable<Law> CitedIn(string ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        var numbers = LawNumber.Matches(ground).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return All.Where(law => numbers.Contains(law.Number));
    }

    /// <summary>The laws that <paramref name="ground"/> cites and that are not in force on <paramref name="day"/>.</summary>
    public static IEnumerable<Law> NotInForce(string ground, DateOnly day) =>
        CitedIn(ground).Where(law => !law.Validity.Contains(day));

    private static (string, IReadOnlyList<Law>) Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("laws.json")!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var errors = new List<ProfileError>();
        var root = ProfileNode.Open(document.RootElement, "$", errors, "schema", "version", "laws");
        IReadOnlyList<Law> laws = [.. root.Items("laws").Select(item => Read(item.Value, item.Path, errors))];
        return errors.Count == 0
            ? (root.Text("version"), laws)
            : throw new InvalidOperationException($"The table of laws is not valid: {errors[0].Path}.");
    }

    private static Law Read(JsonElement element, string path, List<ProfileError> errors)
    {
        var node = ProfileNode.Open(element, path, errors, "number", "name", "from", "to", "replacedBy");
        return new Law(
            node.Text("number"),
            node.Text("name"),
            new ValidityPeriod(node.Day("from") ?? default, node.Day("to")),
            node.OptionalText("replacedBy"));
    }

    [GeneratedRegex(@"č\. ?([0-9]{1,4}/[0-9]{4}) Sb\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex LawNumber { get; }
}
