using System.Globalization;

namespace Clona.Pipeline.Texts;

/// <summary>Texts of the command line.</summary>
public static class CommandTexts
{
    /// <summary>The text called <paramref name="key"/> with its places filled in.</summary>
    public static string Get(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, TextResources.Single("commands", key), values);
}
