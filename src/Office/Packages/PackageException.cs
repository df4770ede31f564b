namespace Clona.Office.Packages;

/// <summary>Ends the reading of a package; caught where the package is opened and never seen outside.</summary>
/// <remarks>Its text holds nothing of the document.</remarks>
internal sealed class PackageException(PackageFault fault) : Exception("A package cannot be read.")
{
    /// <summary>Why.</summary>
    public PackageFault Fault { get; } = fault;
}
