namespace Clona.Scans.Signatures;

/// <summary>The outline of a round stamp, in pixels of the level page.</summary>
/// <param name="X">Column of its middle.</param>
/// <param name="Y">Row of its middle.</param>
/// <param name="Radius">Its radius.</param>
internal sealed record Ring(double X, double Y, double Radius)
{
    /// <summary>How far a place is from the middle.</summary>
    public double DistanceOf(double x, double y) => Math.Sqrt(((x - X) * (x - X)) + ((y - Y) * (y - Y)));

    /// <summary>The tone of its ink.</summary>
    public InkTone Tone { get; init; }

    /// <summary>The box around it.</summary>
    public ScanBox Box => new(X - Radius, Y - Radius, X + Radius, Y + Radius);
}
