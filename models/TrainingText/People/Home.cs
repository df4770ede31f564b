using Clona.TrainingText.Stock;

namespace Clona.TrainingText.People;

/// <summary>Where somebody lives or an office sits.</summary>
/// <param name="Street">Name of the street; null in villages.</param>
/// <param name="House">House number as written (12, 1204/7, č. p. 5).</param>
/// <param name="Place">The place.</param>
public sealed record Home(string? Street, string House, Place Place);
