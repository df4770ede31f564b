namespace Clona.Web.Api;

/// <summary>A file of an archive, or one that hangs on a message.</summary>
/// <param name="Name">Its name, behind the names of what it lay in; the caller sent it.</param>
/// <param name="Id">Id of the document; null where it was refused.</param>
/// <param name="Status">Address that tells how far it is; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was taken.</param>
public sealed record AcceptedFile(string Name, string? Id, string? Status, RefusalPart? Refusal)
{
    /// <summary>Nothing of the name.</summary>
    public override string ToString() => "…";
}
