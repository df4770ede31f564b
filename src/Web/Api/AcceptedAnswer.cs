namespace Clona.Web.Api;

/// <summary>A document was taken in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">Wire name of its state.</param>
/// <param name="Status">Address that tells how far it is.</param>
/// <param name="IsKnown">Whether the same bytes with the same profile were here already.</param>
public sealed record AcceptedAnswer(string Id, string State, string Status, bool IsKnown)
{
    /// <summary>Of an archive or a message: each file in it, taken or refused. The fields above are those of the first that was taken.</summary>
    public IReadOnlyList<AcceptedFile> Files { get; init; } = [];
}
