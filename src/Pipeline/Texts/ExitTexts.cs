using System.Collections.Frozen;

namespace Clona.Pipeline.Texts;

/// <summary>The closing lines of the command line.</summary>
public static class ExitTexts
{
    private static readonly FrozenDictionary<ExitCode, string> All =
        TextResources.Section<ExitCode, string>("exits", TextResources.Plain);

    /// <summary>The Czech sentence of <paramref name="code"/>.</summary>
    public static string Of(ExitCode code) => All[code];
}
