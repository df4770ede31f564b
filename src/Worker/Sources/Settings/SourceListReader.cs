using System.Text.Json;

namespace Clona.Worker.Sources.Settings;

/// <summary>Reads the list of sources and says precisely what is wrong with it.</summary>
public static class SourceListReader
{
    /// <summary>Name of the format.</summary>
    public const string SchemaName = "clona.sources/1";

    private const int LargestFile = 1 << 20;
    private static readonly string[] Keys = ["schema", "sources"];

    /// <summary>Reads the list.</summary>
    public static SourceList Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > LargestFile)
        {
            return Wrong("sources.json", "source-error.too-large", LargestFile);
        }

        try
        {
            using var document = JsonDocument.Parse(
                json, new JsonDocumentOptions { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            return Wrong("sources.json", "source-error.not-json", (fault.LineNumber ?? 0) + 1);
        }
    }

    private static SourceList Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("schema", out var schema) || schema.ValueKind != JsonValueKind.String
            || schema.GetString() != SchemaName)
        {
            return Wrong("schema", "source-error.schema", SchemaName);
        }

        if (root.EnumerateObject().Select(entry => entry.Name).FirstOrDefault(name => !Keys.Contains(name)) is { } unknown)
        {
            return Wrong(unknown, "source-error.unknown-key", string.Join(", ", Keys));
        }

        if (!root.TryGetProperty("sources", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return Wrong("sources", "source-error.not-a-list");
        }

        var readers = list.EnumerateArray().Select((item, index) => new SourceReader(item, $"sources[{index}]")).ToList();
        var sources = readers.Select(reader => reader.Read()).ToList();
        var errors = readers.SelectMany(reader => reader.Errors).ToList();
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[..index].Any(other => other?.Id == sources[index]?.Id && other is not null))
            {
                errors.Add(new SourceError($"sources[{index}].id", WorkerTexts.Of("source-error.id-twice")));
            }
        }

        return errors.Count > 0 ? new SourceList([], errors) : new SourceList([.. sources.OfType<SourceSettings>()], []);
    }

    private static SourceList Wrong(string place, string key, params object[] values) =>
        new([], [new SourceError(place, WorkerTexts.Of(key, values))]);
}
