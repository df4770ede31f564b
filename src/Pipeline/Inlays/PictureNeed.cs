using Clona.Pipeline.Scanning;

namespace Clona.Pipeline.Inlays;

/// <summary>A picture of a document of an office program that has to be read.</summary>
/// <param name="Sha256">Digest of its file.</param>
/// <param name="Scan">Its page in the PDF that comes with the answer, and how it is drawn.</param>
public sealed record PictureNeed(string Sha256, ScanNeed Scan);
