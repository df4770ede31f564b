using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Clona.Worker;

/// <summary>Czech lines of the worker: files beside refused ones, the list of sources, the morning's message.</summary>
internal static class WorkerTexts
{
    private static readonly Lazy<FrozenDictionary<string, string>> Lines = new(Load);

    /// <summary>All keys.</summary>
    public static IEnumerable<string> Keys => Lines.Value.Keys;

    /// <summary>The line of <paramref name="key"/>, its places <c>{0}</c>, <c>{1}</c> … filled.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a broken build.</exception>
    public static string Of(string key, params object[] values) => values.Length == 0
        ? Lines.Value[key]
        : string.Format(CultureInfo.InvariantCulture, Lines.Value[key], values);

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("worker.cs.json")!;
        using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.EnumerateObject()
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Value.GetString()!, StringComparer.Ordinal);
    }
}
