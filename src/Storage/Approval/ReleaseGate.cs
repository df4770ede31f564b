namespace Clona.Storage.Approval;

/// <summary>The database's own rule for release, as its refusal calls itself.</summary>
public static class ReleaseGate
{
    /// <summary>What the database says when it refuses.</summary>
    public const string Message = "clona: not verified and approved";
}
