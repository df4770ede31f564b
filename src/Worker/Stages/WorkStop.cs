namespace Clona.Worker.Stages;

/// <summary>The two ways a worker is told to stop.</summary>
/// <param name="Finish">No new claim and no new stage; a working child may end its stage.</param>
/// <param name="Abort">Children are killed and claims are freed.</param>
public sealed record WorkStop(CancellationToken Finish, CancellationToken Abort);
