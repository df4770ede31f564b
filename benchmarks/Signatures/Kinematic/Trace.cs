namespace Clona.Signatures.Kinematic;

/// <summary>The way of a pen between being put down and lifted.</summary>
/// <param name="Steps">Places in millimetres, y down, with the speed there in millimetres a second; a thousandth of a second apart.</param>
internal sealed record Trace(IReadOnlyList<(double X, double Y, double Speed)> Steps)
{
    /// <summary>The trace moved, made larger and turned.</summary>
    public Trace Placed(double x, double y, double size = 1, double turn = 0)
    {
        var (sin, cos) = Math.SinCos(turn);
        return new([.. Steps.Select(at => (x + (((at.X * cos) - (at.Y * sin)) * size), y + (((at.X * sin) + (at.Y * cos)) * size), at.Speed))]);
    }

    /// <summary>What pulses draw together, from a place on.</summary>
    public static Trace Of(IReadOnlyList<VelocityPulse> pulses, double x, double y)
    {
        const double Tick = 0.002;
        const double Rest = 0.35;
        List<(double X, double Y, double Speed)> steps = [];
        for (var time = pulses[0].Start; time < pulses[^1].Start + Rest; time += Tick)
        {
            var (alongX, alongY) = (0.0, 0.0);
            foreach (var pulse in pulses)
            {
                var (vx, vy) = pulse.At(time);
                (alongX, alongY) = (alongX + vx, alongY + vy);
            }

            (x, y) = (x + (alongX * Tick), y - (alongY * Tick));
            steps.Add((x, y, Math.Sqrt((alongX * alongX) + (alongY * alongY))));
        }

        return new(steps);
    }
}
