using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Clona.Accuracy.Corpus;

/// <summary>Reads a gold file <c>{profile, sha256, spans}</c> whose text lies beside it as <c>*.plain</c>.</summary>
internal static class JsonGold
{
    /// <summary>The document, or null with a line to <paramref name="complaints"/> where text and gold do not fit.</summary>
    public static GoldDocument? Read(string path, TextWriter complaints)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        if (!json.RootElement.TryGetProperty("spans", out var spans))
        {
            return null;
        }

        var plain = Path.ChangeExtension(path, ".plain");
        if (!File.Exists(plain))
        {
            complaints.WriteLine($"no text for {path}");
            return null;
        }

        var text = StoredText.Read(plain);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (digest != json.RootElement.GetProperty("sha256").GetString())
        {
            complaints.WriteLine($"text differs from gold: {path}");
            return null;
        }

        var profile = json.RootElement.GetProperty("profile").GetString();
        return new GoldDocument(Path.GetFileNameWithoutExtension(path), text, profile, [.. spans.EnumerateArray().Select(SpanOf)]);
    }

    private static GoldSpan SpanOf(JsonElement span) =>
        new(
            span.GetProperty("start").GetInt32(),
            span.GetProperty("end").GetInt32(),
            span.GetProperty("type").GetString()!,
            span.GetProperty("role").GetString()!,
            span.GetProperty("entity").GetString()!,
            GoldDecisions.FromMark(span.GetProperty("decision").GetString()!));
}
