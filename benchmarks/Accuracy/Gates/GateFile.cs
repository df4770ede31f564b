using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clona.Accuracy.Gates;

/// <summary>Reads gates from a JSON array.</summary>
internal static class GateFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="FormatException">The file is no list of gates, a name stands twice, or a gate has no limit.</exception>
    public static IReadOnlyList<Gate> Read(string path)
    {
        try
        {
            var gates = JsonSerializer.Deserialize<Gate[]>(File.ReadAllBytes(path), Options) ?? [];
            var names = gates.Select(gate => gate.Name).ToHashSet(StringComparer.Ordinal);
            return gates.Length > 0 && names.Count == gates.Length && Array.TrueForAll(gates, HasLimit)
                ? gates
                : throw new FormatException("gates need different names and a limit each");
        }
        catch (JsonException e)
        {
            throw new FormatException("the gates are no list of gates", e);
        }
    }

    private static bool HasLimit(Gate gate) => gate.Min is not null || gate.Max is not null;
}
