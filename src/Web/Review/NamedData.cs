namespace Clona.Web.Review;

/// <summary>A wire name with its Czech name.</summary>
/// <param name="Id">Wire name.</param>
/// <param name="Name">Czech name.</param>
/// <param name="Label">Mark that stands in the output; categories only.</param>
public sealed record NamedData(string Id, string Name, string? Label = null);
