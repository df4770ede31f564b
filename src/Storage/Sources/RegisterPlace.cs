namespace Clona.Storage.Sources;

/// <summary>Where an attachment stands in the register of contracts.</summary>
/// <param name="Contract">Number of the contract (idSmlouvy), the same over all versions.</param>
/// <param name="Version">Number of the version (idVerze), which also forms the address of the record.</param>
/// <param name="Attachment">Number of the attachment in the version, from 1.</param>
public sealed record RegisterPlace(long Contract, long Version, int Attachment);
