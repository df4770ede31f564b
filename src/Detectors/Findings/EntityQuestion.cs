namespace Clona.Detectors.Findings;

/// <summary>What linking would ask a person about a mention.</summary>
/// <param name="IsUnsure">Whether the mention was linked, but somebody else may be meant all the same.</param>
/// <param name="Choices">Entities that a mention in doubt, or one that is unsure, may mean, likeliest first.</param>
/// <param name="Kin">At the first mention of a person: entities named before that may be the same person.</param>
public sealed record EntityQuestion(bool IsUnsure, IReadOnlyList<string> Choices, IReadOnlyList<string> Kin)
{
    /// <summary>How many names stand in the mention: "Jan a Eva Novákovi" are two, "Novákovi" is one that two may bear.</summary>
    public int Names { get; init; } = 1;

    /// <summary>Of the second half of a name in two cells or columns: offset of the first half, with which it is asked about; null for all others.</summary>
    public int? Whole { get; init; }
}
