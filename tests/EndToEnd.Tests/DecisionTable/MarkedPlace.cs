namespace Clona.EndToEnd.Tests.DecisionTable;

/// <summary>A place of a document that stands for one cell of the table.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Type">Kind that has to be found; <c>-</c> for any.</param>
/// <param name="Role">Role that has to be seen; <c>-</c> for any.</param>
/// <param name="Cell">R, K or Q.</param>
/// <param name="Start">Offset of the first UTF-16 code unit in the text without marks.</param>
/// <param name="End">Offset behind the last one.</param>
internal sealed record MarkedPlace(string Row, string Type, string Role, char Cell, int Start, int End)
{
    /// <summary>The decision that the cell asks for, as the program names it.</summary>
    public string Decision => Cell switch
    {
        'R' => "redact",
        'K' => "keep",
        'Q' => "review",
        _ => throw new InvalidOperationException($"No decision is written '{Cell}'."),
    };
}
