namespace Clona.Verifier;

/// <summary>A rectangle of a page in points; origin top left of the page as displayed, y downwards.</summary>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Upper edge.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Lower edge.</param>
public readonly record struct ClaimedBox(double X0, double Y0, double X1, double Y1)
{
    /// <summary>Whether the two share more than an edge.</summary>
    internal bool Overlaps(ClaimedBox other) => X0 < other.X1 && other.X0 < X1 && Y0 < other.Y1 && other.Y0 < Y1;

    /// <summary>What both have in common; a box that overlaps nothing where that is nothing.</summary>
    internal ClaimedBox Intersect(ClaimedBox other) => new(
        Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));

    /// <summary>The box grown (or, below zero, shrunk) on every side.</summary>
    internal ClaimedBox Grow(double by) => new(X0 - by, Y0 - by, X1 + by, Y1 + by);

    /// <summary>Whether every edge lies within <paramref name="tolerance"/> of the other's.</summary>
    internal bool IsAbout(ClaimedBox other, double tolerance) =>
        Math.Abs(X0 - other.X0) <= tolerance && Math.Abs(Y0 - other.Y0) <= tolerance
        && Math.Abs(X1 - other.X1) <= tolerance && Math.Abs(Y1 - other.Y1) <= tolerance;

    /// <summary>Whether a point lies inside the box after it was grown (or, below zero, shrunk) on every side.</summary>
    internal bool Contains(double x, double y, double growX, double growY) =>
        x >= X0 - growX && x <= X1 + growX && y >= Y0 - growY && y <= Y1 + growY;
}
