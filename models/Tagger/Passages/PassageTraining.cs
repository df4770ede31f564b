namespace Clona.Tagger.Passages;

/// <summary>How passages are learned.</summary>
internal sealed record PassageTraining
{
    /// <summary>Number of rounds.</summary>
    public int Rounds { get; init; } = 6;

    /// <summary>Number of orders of the documents; the weights are the means of those that each order gives.</summary>
    public int Orders { get; init; } = 4;

    /// <summary>First size of a step.</summary>
    public double Rate { get; init; } = 0.05;

    /// <summary>Pull of every weight towards nothing.</summary>
    public double Decay { get; init; } = 0.0003;

    /// <summary>A feature counts that stands in so many documents.</summary>
    public int FewestDocuments { get; init; } = 4;

    /// <summary>Percentage of the documents in which the words of the rules' table are hidden in each round, since the rules know the texts for work better
    /// than those to come.</summary>
    public int HiddenPercent { get; init; } = 40;

    /// <summary>Seed of the order.</summary>
    public ulong Seed { get; init; } = 1;
}
