namespace Clona.Worker.Sources;

/// <summary>Pulls a list of addresses.</summary>
internal sealed class UrlListPull(SourceIntake intake)
{
    /// <summary>One turn.</summary>
    public async Task RunAsync(SourceRun run, CancellationToken cancellationToken)
    {
        foreach (var address in run.Source.Addresses)
        {
            if (!run.GoesOn)
            {
                run.IsComplete = false;
                return;
            }

            await intake.TakeAsync(run, SourceKeys.Of(address), address, null, null, null, cancellationToken);
        }
    }
}
