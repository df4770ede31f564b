namespace Clona.Tagger.Homes;

/// <summary>How homes are learned.</summary>
internal sealed record HomeTraining
{
    /// <summary>Number of rounds.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>Number of orders of the documents; the weights are the means of those that each order gives.</summary>
    public int Orders { get; init; } = 4;

    /// <summary>First size of a step.</summary>
    public float Rate { get; init; } = 0.02f;

    /// <summary>Pull of every weight towards nothing.</summary>
    public float Decay { get; init; } = 0.003f;

    /// <summary>A feature counts that stands in so many documents.</summary>
    public int FewestDocuments { get; init; } = 3;

    /// <summary>Seed of the order.</summary>
    public ulong Seed { get; init; } = 1;
}
