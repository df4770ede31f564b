namespace Clona.Web.Review;

/// <summary>An edit that holds, with its place where a person added it.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Decision">Wire name of the decision.</param>
/// <param name="Reason">Wire name of the reason.</param>
/// <param name="Type">Wire name of the category, where it was set.</param>
/// <param name="IsAdded">Whether a person added the finding.</param>
/// <param name="Start">Offset of its first UTF-16 code unit; 0 for a box.</param>
/// <param name="End">Offset behind the last one; 0 for a box.</param>
/// <param name="Page">Page it begins on, from 1; 0 for a found one.</param>
/// <param name="Boxes">Boxes: page, left, top, right, bottom.</param>
/// <param name="Note">The person's own words.</param>
/// <param name="By">Name of the person.</param>
public sealed record EditData(
    string Id,
    string Decision,
    string Reason,
    string? Type,
    bool IsAdded,
    int Start,
    int End,
    int Page,
    IReadOnlyList<double[]> Boxes,
    string Note,
    string By)
{
    /// <summary>The id alone; the note is free text.</summary>
    public override string ToString() => Id;
}
