namespace Clona.Speed.Baselines;

/// <summary>A cost that grew beyond what noise explains.</summary>
/// <param name="Name">Name of the benchmark.</param>
/// <param name="Reason">What grew, with both figures.</param>
internal sealed record Regression(string Name, string Reason);
