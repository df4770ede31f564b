using System.Collections.Frozen;
using System.Text.Json;

namespace Clona.Pipeline.Texts;

/// <summary>The texts of refusals.</summary>
public static class RefusalTexts
{
    private static readonly FrozenDictionary<RefusalReason, RefusalText> All =
        TextResources.Section<RefusalReason, RefusalText>("refusals", Read);

    /// <summary>What <paramref name="reason"/> says.</summary>
    public static RefusalText Of(RefusalReason reason) => All[reason];

    private static RefusalText Read(string code, JsonElement entry) => new(
        code,
        TextResources.Part(entry, "what"),
        TextResources.Part(entry, "remedy"),
        (ExitCode)entry.GetProperty("exit").GetInt32(),
        entry.GetProperty("retry").GetBoolean());
}
