using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Clona.Pipeline.Policy;

namespace Clona.Web.Texts;

/// <summary>The Czech texts of the pages, from the embedded files <c>Texts/*.cs.json</c>; flat keys such as
/// <c>upload.error.empty</c>.</summary>
public sealed class WebTexts
{
    private const string Folder = "texts/";
    private readonly FrozenDictionary<string, string> texts;

    /// <summary>Reads all files.</summary>
    /// <exception cref="InvalidOperationException">A key stands twice: a broken build.</exception>
    public WebTexts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            Add(all, assembly, name);
        }

        texts = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a broken build.</exception>
    public string this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text has the key {key}.");

    /// <summary>The text of <paramref name="key"/>, or null; for keys that come from data.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text of <paramref name="key"/> with its places <c>{0}</c>, <c>{1}</c> … filled.</summary>
    public string Of(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The text of an enum member: <paramref name="section"/>, a dot, and the member's wire name.</summary>
    public string Of<T>(string section, T value)
        where T : struct, Enum => this[$"{section}.{WireName.Of(value)}"];

    /// <summary>The Czech form of a counted noun: the keys <c>.one</c>, <c>.few</c> (2 to 4) and <c>.many</c>.</summary>
    public string Count(string key, long number) =>
        Of($"{key}.{(number == 1 ? "one" : number is >= 2 and <= 4 ? "few" : "many")}", number);

    private static void Add(Dictionary<string, string> all, Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            if (!all.TryAdd(entry.Name, entry.Value.GetString() ?? string.Empty))
            {
                throw new InvalidOperationException($"The text {entry.Name} stands in two files.");
            }
        }
    }
}
