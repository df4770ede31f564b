namespace Clona.Storage.Fsck;

/// <summary>What one invariant's check found.</summary>
/// <param name="Invariant">Its id, such as <c>i1</c>.</param>
/// <param name="Checked">How many things were looked at.</param>
/// <param name="Violations">How many of them are not as they should be.</param>
/// <param name="FirstExample">Id of the first one: a document, a blob, a number of the audit log; never content.</param>
public sealed record InvariantResult(string Invariant, long Checked, long Violations, string? FirstExample)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsSound => Violations == 0;
}
