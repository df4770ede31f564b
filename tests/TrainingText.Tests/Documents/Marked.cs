using System.Text.RegularExpressions;

namespace Clona.TrainingText.Tests.Documents;

/// <summary>Reads marked text as the scorer does.</summary>
internal static partial class Marked
{
    public static string ProfileOf(string text) => text[..text.IndexOf('\n', StringComparison.Ordinal)]["# profile: ".Length..];

    public static IEnumerable<(string Type, string Role, string Entity, char Decision, string Surface)> MarksOf(string text) =>
        Mark().Matches(text).Select(match => (
            match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value[0], match.Groups[5].Value));

    public static string Strip(string text) => Mark().Replace(text, "$5");

    [GeneratedRegex("⟦([A-Z_]+)\\|([a-z-]+)\\|([A-Za-z0-9-]+)\\|([RKQ])\\|([^⟦⟧]*)⟧", RegexOptions.None, 10_000)]
    private static partial Regex Mark();
}
