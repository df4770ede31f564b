using System.Collections.Frozen;

namespace Clona.Pipeline.Texts;

/// <summary>The texts of warnings.</summary>
public static class WarningTexts
{
    private static readonly FrozenDictionary<WarningCode, string> All =
        TextResources.Section<WarningCode, string>("warnings", TextResources.Plain);

    /// <summary>The Czech sentence of <paramref name="code"/>.</summary>
    public static string Of(WarningCode code) => All[code];
}
