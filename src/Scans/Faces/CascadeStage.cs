namespace Clona.Scans.Faces;

/// <summary>A stage of a cascade: what does not reach its threshold is no face.</summary>
/// <param name="Threshold">Least sum of what the trees say.</param>
/// <param name="Trees">The trees.</param>
internal sealed record CascadeStage(float Threshold, CascadeTree[] Trees);
