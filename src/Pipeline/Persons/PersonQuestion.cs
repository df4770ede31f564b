namespace Clona.Pipeline.Persons;

/// <summary>What the linking of persons leaves to people.</summary>
/// <param name="Id">Id of the finding, such as <c>d7</c>.</param>
/// <param name="IsInDoubt">Whether the mention may mean several and was linked to nobody.</param>
/// <param name="IsUnsure">Whether it was linked, but somebody else may be meant all the same.</param>
/// <param name="Choices">Labels of the persons who may be meant, likeliest first; none where nobody known is.</param>
/// <param name="Kin">Labels of persons named before who may be the same person as the one first named here.</param>
public sealed record PersonQuestion(string Id, bool IsInDoubt, bool IsUnsure, IReadOnlyList<string> Choices, IReadOnlyList<string> Kin)
{
    /// <summary>How many names stand in the mention.</summary>
    public int Names { get; init; } = 1;

    /// <summary>Of the second half of a name in two cells: offset of the first half, with which it is asked about; null for all others.</summary>
    public int? Whole { get; init; }
}
