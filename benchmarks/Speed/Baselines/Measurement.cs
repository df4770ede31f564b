namespace Clona.Speed.Baselines;

/// <summary>What one benchmark costs.</summary>
/// <param name="Name">Name of the benchmark.</param>
/// <param name="Ratio">Least time divided by the least time of the reference in the same run.</param>
/// <param name="Bytes">Bytes allocated per operation.</param>
internal sealed record Measurement(string Name, double Ratio, long Bytes);
