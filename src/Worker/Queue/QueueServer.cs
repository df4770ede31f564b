namespace Clona.Worker.Queue;

/// <summary>A PostgreSQL database whose queue several processes share; its text never tells the password.</summary>
/// <param name="connection">The driver's connection string.</param>
public sealed class QueueServer(string connection)
{
    /// <summary>The whole connection string, for the driver alone.</summary>
    public string Reveal() => connection;

    /// <summary>Says nothing about who signs in.</summary>
    public override string ToString() => nameof(QueueServer);
}
