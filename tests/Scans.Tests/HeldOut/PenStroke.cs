namespace Clona.Scans.Tests.HeldOut;

/// <summary>One stroke of a hand.</summary>
/// <param name="Start">When it begins, in seconds.</param>
/// <param name="Length">How far it goes, in millimetres.</param>
/// <param name="From">Direction at its beginning, in degrees, against the clock.</param>
/// <param name="To">Direction at its end.</param>
internal sealed record PenStroke(double Start, double Length, double From, double To)
{
    private const double Mu = -1.75;
    private const double Sigma = 0.32;

    /// <summary>Its share of the velocity at <paramref name="time"/>, in millimetres a second.</summary>
    public (double X, double Y) VelocityAt(double time)
    {
        var since = time - Start;
        if (since <= 0.001)
        {
            return (0, 0);
        }

        var z = (Math.Log(since) - Mu) / Sigma;
        var speed = Length * Math.Exp(-0.5 * z * z) / (Sigma * since * Math.Sqrt(2 * Math.PI));
        var done = 1 / (1 + Math.Exp(-1.702 * z));
        var angle = (From + ((To - From) * done)) * Math.PI / 180;
        return (speed * Math.Cos(angle), speed * Math.Sin(angle));
    }
}
