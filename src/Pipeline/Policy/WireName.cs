using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clona.Pipeline.Policy;

/// <summary>Names of enum members in files and reports: the kebab-case forms, such as <c>birth-number</c>.</summary>
public static class WireName
{
    /// <summary>The name of <paramref name="value"/>.</summary>
    /// <exception cref="KeyNotFoundException">The value is no member of its enum.</exception>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>Finds the member called <paramref name="name"/>; the case of letters matters.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? name, out T value)
        where T : struct, Enum
    {
        value = default;
        return name is not null && Table<T>.Values.TryGetValue(name, out value);
    }

    /// <summary>All names, in the order of the members' values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    private static class Table<T>
        where T : struct, Enum
    {
        internal static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        internal static readonly FrozenDictionary<string, T> Values =
            Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
