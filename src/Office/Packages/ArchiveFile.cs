namespace Clona.Office.Packages;

/// <summary>A file of an archive, or why it alone could not be taken out.</summary>
/// <param name="Name">Its name without folders; data, never a path.</param>
/// <param name="Content">Its bytes; empty where there is a fault.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record ArchiveFile(string Name, byte[] Content, PackageFault Fault = PackageFault.None);
