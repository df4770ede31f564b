namespace Clona.Worker.Sources.Register;

/// <summary>One attachment of a record.</summary>
/// <param name="Name">File name; often a person's.</param>
/// <param name="Sha256">Digest of the file, lower-case hexadecimal; null where the record names none.</param>
/// <param name="Address">Where it is; null where the record does not say.</param>
public sealed record RegisterAttachment(string Name, string? Sha256, Uri? Address)
{
    /// <summary>Nothing of it.</summary>
    public override string ToString() => nameof(RegisterAttachment);
}
