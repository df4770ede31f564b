namespace Clona.Pipeline.Reporting;

/// <summary>One written file.</summary>
/// <param name="Name">Name without folder; holds no finding.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Sha256">Digest, 64 lower-case hexadecimal digits.</param>
/// <param name="Bytes">Length.</param>
public sealed record OutputRow(string Name, string MediaType, string Sha256, long Bytes);
