namespace Clona.Signatures.Kinematic;

/// <summary>One impulse of the muscles: a speed that rises and falls as a log-normal curve while its direction turns.</summary>
/// <remarks>The sigma-lognormal model of fast handwriting (Plamondon, O'Reilly): a hand's speed is the sum of such pulses as vectors.</remarks>
/// <param name="Length">How far it moves the pen alone, in millimetres.</param>
/// <param name="From">Direction at its start, radians, 0 to the right, against the clock.</param>
/// <param name="To">Direction at its end.</param>
/// <param name="Start">When the command is given, in seconds.</param>
/// <param name="Delay">Logarithm of the time that passes until half of the way is done.</param>
/// <param name="Spread">Spread of that logarithm.</param>
internal readonly record struct VelocityPulse(double Length, double From, double To, double Start, double Delay, double Spread)
{
    private const double Earliest = 1e-4;

    /// <summary>Its speed at a time, in millimetres a second, y up.</summary>
    public (double X, double Y) At(double time)
    {
        var since = time - Start;
        if (since < Earliest)
        {
            return (0, 0);
        }

        var off = (Math.Log(since) - Delay) / Spread;
        var speed = Length / (since * Spread * Math.Sqrt(2 * Math.PI)) * Math.Exp(-off * off / 2);
        var (sin, cos) = Math.SinCos(From + ((To - From) * (1 + Error(off / Math.Sqrt(2))) / 2));
        return (speed * cos, speed * sin);
    }

    // The error function by the rational approximation 7.1.26 of Abramowitz and Stegun.
    private static double Error(double x)
    {
        var t = 1 / (1 + (0.3275911 * Math.Abs(x)));
        var rest = t * (0.254829592 + (t * (-0.284496736 + (t * (1.421413741 + (t * (-1.453152027 + (t * 1.061405429))))))));
        return Math.Sign(x) * (1 - (rest * Math.Exp(-x * x)));
    }
}
