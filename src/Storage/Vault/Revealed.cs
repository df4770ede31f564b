namespace Clona.Storage.Vault;

/// <summary>Who stands behind a pseudonym; shown once.</summary>
/// <param name="Pseudonym">The pseudonym.</param>
/// <param name="Originals">The mentions as they stood in the documents.</param>
public sealed record Revealed(string Pseudonym, IReadOnlyList<string> Originals)
{
    /// <summary>The pseudonym alone.</summary>
    public override string ToString() => Pseudonym;
}
