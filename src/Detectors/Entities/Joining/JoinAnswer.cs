namespace Clona.Detectors.Entities.Joining;

/// <summary>Whom a mention means: one of the candidates, nobody of them, or it cannot be said.</summary>
/// <param name="Candidate">Position among the candidates; below 0 where it is none.</param>
internal readonly record struct JoinAnswer(int Candidate)
{
    /// <summary>Somebody who was not named before.</summary>
    public static JoinAnswer New { get; } = new(-1);

    /// <summary>Nobody can say.</summary>
    public static JoinAnswer Doubt { get; } = new(-2);
}
