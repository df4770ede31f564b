using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Texts;

/// <summary>The embedded file of Czech texts, read once.</summary>
internal static class TextResources
{
    private static readonly Lazy<JsonElement> Root = new(Load);

    /// <summary>
    /// The entries of <paramref name="section"/>, one for each member of the enum except <paramref name="without"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">A member has no text, or a text has no member: a broken
    /// build.</exception>
    internal static FrozenDictionary<T, TText> Section<T, TText>(
        string section, Func<string, JsonElement, TText> read, params T[] without)
        where T : struct, Enum
    {
        var entries = Root.Value.GetProperty(section).EnumerateObject().ToDictionary(
            entry => WireName.TryParse<T>(entry.Name, out var value) ? value : throw Broken(section, entry.Name),
            entry => read(entry.Name, entry.Value));
        var missing = Enum.GetValues<T>().Except(without).Where(value => !entries.ContainsKey(value)).ToList();
        return missing.Count == 0 ? entries.ToFrozenDictionary() : throw Broken(section, WireName.Of(missing[0]));
    }

    /// <summary>One text outside any enum.</summary>
    internal static string Single(string section, string key) =>
        Root.Value.GetProperty(section).GetProperty(key).GetString()!;

    /// <summary>A text value.</summary>
    internal static string Plain(string name, JsonElement value) => value.GetString() ?? throw Broken(name, "null");

    /// <summary>A text under a key of an entry.</summary>
    internal static string Part(JsonElement entry, string key) => Plain(key, entry.GetProperty(key));

    private static InvalidOperationException Broken(string section, string key) =>
        new($"The texts and their enum do not agree: {section}/{key}.");

    private static JsonElement Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("texts.cs.json")!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.Clone();
    }
}
