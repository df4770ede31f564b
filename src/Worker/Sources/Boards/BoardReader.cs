using System.Text.Json;

namespace Clona.Worker.Sources.Boards;

/// <summary>Reads the open data of an official notice board: OFN Úřední desky 2021-07-20, JSON-LD.</summary>
/// <remarks>
/// <c>informace</c> holds notices with <c>název</c>, and under <c>dokument</c> their files with <c>url</c> and <c>název</c>; names are texts
/// or texts by language. What else stands there, and the order, does not matter; a notice that is not understood is passed over.
/// </remarks>
public static class BoardReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The documents of the notices whose title holds one of <paramref name="titles"/>; null where this is no notice board.</summary>
    /// <param name="json">The data.</param>
    /// <param name="board">Their address, which relative addresses belong to.</param>
    /// <param name="titles">Words; empty for all notices. The case of letters does not matter.</param>
    public static IReadOnlyList<BoardDocument>? Read(ReadOnlyMemory<byte> json, Uri board, IReadOnlyList<string> titles)
    {
        ArgumentNullException.ThrowIfNull(titles);
        try
        {
            var text = json.Span.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 64 });
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("informace", out var notices)
                ? [.. List(notices).Where(notice => IsWanted(notice, titles)).SelectMany(notice => Documents(notice, board))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWanted(JsonElement notice, IReadOnlyList<string> titles) =>
        notice.ValueKind == JsonValueKind.Object
        && (titles.Count == 0
            || (NameOf(notice) is { } title && titles.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<BoardDocument> Documents(JsonElement notice, Uri board) =>
        notice.TryGetProperty("dokument", out var documents)
            ? List(documents).Select(document => Document(document, board)).OfType<BoardDocument>()
            : [];

    private static BoardDocument? Document(JsonElement document, Uri board) =>
        document.ValueKind == JsonValueKind.Object
        && document.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String
        && Uri.TryCreate(board, url.GetString(), out var address)
            ? new BoardDocument(address, NameOf(document))
            : null;

    private static string? NameOf(JsonElement thing)
    {
        if (!thing.TryGetProperty("název", out var name))
        {
            return null;
        }

        var text = name.ValueKind == JsonValueKind.Object && name.TryGetProperty("cs", out var czech) ? czech : name;
        return text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }

    private static IEnumerable<JsonElement> List(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}
