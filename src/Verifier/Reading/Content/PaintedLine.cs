namespace Clona.Verifier.Reading.Content;

/// <summary>A straight piece of a path, on the page as displayed.</summary>
internal readonly record struct PaintedLine(double X0, double Y0, double X1, double Y1)
{
    /// <summary>Whether a part of the line lies inside <paramref name="box"/>.</summary>
    public bool Crosses(ClaimedBox box)
    {
        // The stretch of the line, from 0 to 1, that lies between both pairs of edges.
        var (from, to) = (0.0, 1.0);
        return Narrow(X0, X1 - X0, box.X0, box.X1, ref from, ref to) && Narrow(Y0, Y1 - Y0, box.Y0, box.Y1, ref from, ref to) && from <= to;
    }

    private static bool Narrow(double start, double run, double low, double high, ref double from, ref double to)
    {
        if (run == 0)
        {
            return start > low && start < high;
        }

        var (one, other) = ((low - start) / run, (high - start) / run);
        from = Math.Max(from, Math.Min(one, other));
        to = Math.Min(to, Math.Max(one, other));
        return from < to;
    }
}
