using System.Reflection;
using System.Text.Json;
using Clona.Pipeline.Policy;

namespace Clona.Worker.Watching;

/// <summary>Czech lines for people who find their file among the refused ones.</summary>
internal static class FolderTexts
{
    private static readonly Lazy<JsonElement> Root = new(Load);

    /// <summary>The line of <paramref name="reason"/>.</summary>
    public static string Of(FolderReason reason) => Root.Value.GetProperty(WireName.Of(reason)).GetString()!;

    private static JsonElement Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("folder.cs.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
