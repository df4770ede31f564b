namespace Clona.Speed.Baselines;

/// <summary>What one run measured.</summary>
/// <param name="ReferenceNanoseconds">Least time of the reference.</param>
/// <param name="Measurements">One per benchmark except the reference.</param>
internal sealed record MeasuredRun(double ReferenceNanoseconds, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>Code units read per second, in millions.</summary>
    public double MillionsPerSecond(Measurement measurement) =>
        Layers.LayerBenchmarks.Length * 1000.0 / (measurement.Ratio * ReferenceNanoseconds);
}
