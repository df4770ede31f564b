namespace Clona.Scans.Faces;

/// <summary>A rectangle of a feature.</summary>
/// <param name="Left">First column in the window.</param>
/// <param name="Top">First row in the window.</param>
/// <param name="Right">Behind the last column.</param>
/// <param name="Bottom">Behind the last row.</param>
/// <param name="Weight">What its brightness counts in the feature.</param>
internal readonly record struct CascadeArea(int Left, int Top, int Right, int Bottom, float Weight);
