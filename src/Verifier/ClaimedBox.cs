namespace Clona.Verifier;

/// <summary>A rectangle of a page in points; origin top left of the page as displayed, y downwards.</summary>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Upper edge.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Lower edge.</param>
public readonly record struct ClaimedBox(double X0, double Y0, double X1, double Y1)
{
    /// <summary>Whether a point lies inside the box after it was grown (or, below zero, shrunk) on every side.</summary>
    internal bool Contains(double x, double y, double growX, double growY) =>
        x >= X0 - growX && x <= X1 + growX && y >= Y0 - growY && y <= Y1 + growY;
}
