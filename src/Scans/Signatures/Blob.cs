namespace Clona.Scans.Signatures;

/// <summary>Pixels of one tone that touch each other.</summary>
/// <param name="Number">Its number among the blobs of the sheet, from 1.</param>
/// <param name="Tone">The tone.</param>
/// <param name="Box">Where it is, in pixels of the level page.</param>
/// <param name="Area">How many pixels.</param>
/// <param name="Outline">Sides of pixels that lie towards other pixels than its own.</param>
/// <param name="Straight">How many of those sides lie in straight upright or level runs.</param>
/// <param name="Holes">Places that it encloses.</param>
/// <param name="Spread">How far its pixels lie from the straight line through them, in pixels.</param>
internal sealed record Blob(int Number, InkTone Tone, ScanBox Box, int Area, int Outline, int Straight, int Holes, double Spread)
{
    // A slanting line has more pixel sides than its length.
    private const double SidesOfLength = 1.27;

    /// <summary>Its upright runs of pixels.</summary>
    public int Runs { get; init; }

    /// <summary>Pixels that have one of its own above to the right, less those that have one above to the left.</summary>
    public int Lean { get; init; }

    /// <summary>How much darker than the paper it is, 0 to 255.</summary>
    public int Darkness { get; init; }

    /// <summary>Mean width of its strokes, in pixels.</summary>
    public double StrokeWidth => 2.0 * Area / Math.Max(1, Outline) * SidesOfLength;

    /// <summary>Length of its strokes, in pixels.</summary>
    public double Length => Area / Math.Max(1, StrokeWidth);

    /// <summary>The part of its box that is ink.</summary>
    public double Density => Area / Math.Max(1, Box.Width * Box.Height);

    /// <summary>How often its strokes go over its box: about 1 for a line, more for writing.</summary>
    public double Windings => Length / Math.Max(1, Math.Sqrt((Box.Width * Box.Width) + (Box.Height * Box.Height)));

    /// <summary>How far it bends from a straight line, in widths of its strokes: 0.3 for a line.</summary>
    public double Bend => Spread / Math.Max(1, StrokeWidth);

    /// <summary>The part of its outline that is straight.</summary>
    public double Straightness => (double)Straight / Math.Max(1, Outline);

    /// <summary>How many strokes lie above each other, in the mean of its columns.</summary>
    public double StrokesOfColumn => Runs / Math.Max(1, Box.Width);

    /// <summary>How many strokes lie beside each other, in the mean of its rows: every side of a pixel begins or ends a run.</summary>
    public double StrokesOfRow => ((Outline / 2.0) - Runs) / Math.Max(1, Box.Height);

    /// <summary>The longer side of its box.</summary>
    public double LongSide => Math.Max(Box.Width, Box.Height);

    /// <summary>The shorter side of its box.</summary>
    public double ShortSide => Math.Min(Box.Width, Box.Height);
}
