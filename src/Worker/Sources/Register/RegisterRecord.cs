namespace Clona.Worker.Sources.Register;

/// <summary>What is needed of one record (zaznam) of a dump.</summary>
/// <param name="Contract">Number of the contract (idSmlouvy).</param>
/// <param name="Version">Number of the version (idVerze).</param>
/// <param name="IsValid">Whether it is out (platnyZaznam).</param>
/// <param name="PublisherNumber">IČO of the publisher as written; null for none.</param>
/// <param name="PublisherBox">Data box of the publisher; null for none.</param>
/// <param name="Attachments">Its attachments in their order.</param>
public sealed record RegisterRecord(
    long Contract, long Version, bool IsValid, string? PublisherNumber, string? PublisherBox, IReadOnlyList<RegisterAttachment> Attachments)
{
    /// <summary>Contract and version alone.</summary>
    public override string ToString() => FormattableString.Invariant($"{Contract}/{Version}");
}
