namespace Clona.Tagger.Linking;

/// <summary>How linking is learned.</summary>
internal sealed record JoinTraining
{
    /// <summary>Number of rounds; the weights are the means of the second half.</summary>
    public int Rounds { get; init; } = 20;

    /// <summary>First size of a step.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>Pull of every weight towards nothing.</summary>
    public double Decay { get; init; } = 0.001;

    /// <summary>What keeps the first steps short.</summary>
    public double Smallest { get; init; } = 0.1;

    /// <summary>Seed of the order.</summary>
    public ulong Seed { get; init; } = 1;
}
