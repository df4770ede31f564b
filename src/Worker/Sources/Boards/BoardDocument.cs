namespace Clona.Worker.Sources.Boards;

/// <summary>One document of a notice.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Name">Its name; null where the board names none.</param>
public sealed record BoardDocument(Uri Address, string? Name)
{
    /// <summary>Nothing of it: address and name may name a person.</summary>
    public override string ToString() => nameof(BoardDocument);
}
