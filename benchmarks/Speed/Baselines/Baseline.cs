using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clona.Speed.Baselines;

/// <summary>The committed costs that a change may not exceed; renewed by an explicit commit only.</summary>
/// <param name="Machine">Processor the figures were taken on; ratios carry over to others, roughly.</param>
/// <param name="Measurements">One per benchmark except the reference.</param>
internal sealed record Baseline(
    [property: JsonRequired] string Machine,
    [property: JsonRequired] IReadOnlyList<Measurement> Measurements)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="FormatException">The file is no baseline.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Baseline>(File.ReadAllBytes(path), Options) ?? throw new FormatException("no baseline");
        }
        catch (JsonException e)
        {
            throw new FormatException("the file is no baseline", e);
        }
    }

    /// <summary>The same for some of the benchmarks.</summary>
    public Baseline Of(Func<string, bool> isMeasured) => this with { Measurements = [.. Measurements.Where(row => isMeasured(row.Name))] };

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
}
