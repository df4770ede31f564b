namespace Clona.Worker.Tests.Batch;

/// <summary>What one half of a batch cost.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Own">Processor time of the host.</param>
/// <param name="LateOwn">The same for each document of the second half, when everything is warm.</param>
/// <param name="InChildren">Processor time of the children.</param>
/// <param name="BesideThem">What passed beside the children by the clock, for as many as were worked on at a time.</param>
/// <param name="InTheirClock">How long the children took by the clock.</param>
internal sealed record PhaseCost(
    int Documents, TimeSpan Own, TimeSpan LateOwn, TimeSpan InChildren, TimeSpan BesideThem, TimeSpan InTheirClock)
{
    /// <summary>What passed beside the children, as part of their own time by the clock.</summary>
    public double ByClock => BesideThem / InTheirClock;

    /// <summary>This half and the other one of the same documents.</summary>
    public PhaseCost With(PhaseCost other) => new(
        Documents, Own + other.Own, LateOwn + other.LateOwn, InChildren + other.InChildren, BesideThem + other.BesideThem, InTheirClock + other.InTheirClock);
}
