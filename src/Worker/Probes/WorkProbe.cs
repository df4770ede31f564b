namespace Clona.Worker.Probes;

/// <summary>Hears that the work has reached a named point; in production nobody listens.</summary>
/// <remarks>The kill tests hand in a listener that ends its own process at a point, as a power cut would.</remarks>
/// <param name="reached">Called with one of the names of <see cref="WorkPoint"/>, on the thread that does the work.</param>
public sealed class WorkProbe(Action<string> reached)
{
    /// <summary>The probe of production: does nothing.</summary>
    public static WorkProbe None { get; } = new(_ => { });

    /// <summary>Says that <paramref name="point"/> is reached.</summary>
    public void Reach(string point) => reached(point);
}
