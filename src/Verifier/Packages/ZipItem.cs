namespace Clona.Verifier.Packages;

/// <summary>An unpacked entry of a ZIP file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Data">Its bytes.</param>
internal sealed record ZipItem(string Name, byte[] Data)
{
    /// <summary>Whether it is an XML part.</summary>
    public bool IsXml => Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
