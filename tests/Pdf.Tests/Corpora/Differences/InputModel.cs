using System.Text.Json;
using System.Text.Json.Nodes;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>An input's objects as <c>qpdf</c> reads them, and inputs with some of them replaced.</summary>
internal sealed class InputModel
{
    private const int DeepestReference = 20;
    private const int DeepestTree = 40;

    private readonly string path;
    private readonly JsonObject head;
    private readonly JsonObject objects;

    private InputModel(string path, JsonNode root)
    {
        this.path = path;
        head = root["qpdf"]![0]!.AsObject();
        objects = root["qpdf"]![1]!.AsObject();
        Pages = [.. root["pages"]!.AsArray().Select(page => page!["object"]!.GetValue<string>())];
    }

    /// <summary>The pages in their order, as references.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The catalogue.</summary>
    public JsonObject Catalogue => Resolve(objects["trailer"]?["value"]?["/Root"]) as JsonObject ?? [];

    /// <summary>All objects that have a number, by reference.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Objects =>
        objects.Where(entry => entry.Key.StartsWith("obj:", StringComparison.Ordinal)).Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key[4..], entry.Value));

    /// <summary>Reads a file; null where qpdf cannot.</summary>
    public static InputModel? Read(string path)
    {
        if (CorporaFiles.AskQpdf("--json=2", "--json-key=qpdf", "--json-key=pages", "--json-stream-data=none", path) is not { } answer)
        {
            return null;
        }

        try
        {
            var end = answer.Output.LastIndexOf("\n}", StringComparison.Ordinal);
            return end < 0 || JsonNode.Parse(answer.Output[..(end + 2)]) is not { } root ? null : new(path, root);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>What a value stands for: the value of an object, or the dictionary of a stream.</summary>
    public JsonNode? Resolve(JsonNode? value)
    {
        for (var depth = 0; depth < DeepestReference && Entry(value) is { } entry; depth++)
        {
            value = entry["value"] ?? entry["stream"]?["dict"];
        }

        return value;
    }

    /// <summary>Whether a value is, or leads to, a stream.</summary>
    public bool IsStream(JsonNode? value)
    {
        for (var depth = 0; depth < DeepestReference && Entry(value) is { } entry; depth++)
        {
            if (entry["stream"] is not null)
            {
                return true;
            }

            value = entry["value"];
        }

        return false;
    }

    /// <summary>An entry of a page, its own or one of the nodes above it.</summary>
    public JsonNode? OfPage(string page, string key)
    {
        var node = Resolve(page) as JsonObject;
        for (var depth = 0; depth < DeepestTree && node is not null; depth++)
        {
            if (Resolve(node[key]) is { } value)
            {
                return value;
            }

            node = Resolve(node["/Parent"]) as JsonObject;
        }

        return null;
    }

    /// <summary>The nodes of the page tree whose count is not that of their leaves, mended.</summary>
    public Dictionary<string, JsonObject> MendedCounts()
    {
        Dictionary<string, JsonObject> mended = [];
        Leaves(Catalogue["/Pages"], mended, 0);
        return mended;
    }

    /// <summary>Writes the input with some objects replaced.</summary>
    /// <returns>Whether the file was written.</returns>
    public bool Write(IReadOnlyDictionary<string, JsonObject> changes, string target)
    {
        var changed = new JsonObject();
        foreach (var (reference, value) in changes)
        {
            changed["obj:" + reference] = value.DeepClone() is JsonObject whole && whole.ContainsKey("stream") ? whole : new JsonObject { ["value"] = value.DeepClone() };
        }

        var source = target + ".json";
        File.WriteAllText(source, new JsonObject { ["version"] = 2, ["qpdf"] = new JsonArray(head.DeepClone(), changed) }.ToJsonString());
        File.Delete(target);
        CorporaFiles.AskQpdf("--update-from-json=" + source, "--decrypt", path, target);
        File.Delete(source);
        return File.Exists(target);
    }

    private JsonObject? Entry(JsonNode? value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) && text.EndsWith(" R", StringComparison.Ordinal)
            ? objects["obj:" + text] as JsonObject
            : null;

    private int Leaves(JsonNode? reference, Dictionary<string, JsonObject> mended, int depth)
    {
        if (depth > DeepestTree || Resolve(reference) is not JsonObject node)
        {
            return 0;
        }

        if (Resolve(node["/Kids"]) is not JsonArray kids)
        {
            return 1;
        }

        var count = kids.Sum(kid => Leaves(kid, mended, depth + 1));
        if (node["/Count"] is not JsonValue said || !said.TryGetValue<int>(out var number) || number != count)
        {
            var whole = node.DeepClone().AsObject();
            whole["/Count"] = count;
            mended[reference!.GetValue<string>()] = whole;
        }

        return count;
    }
}
