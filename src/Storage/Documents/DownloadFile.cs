namespace Clona.Storage.Documents;

/// <summary>A file for download.</summary>
/// <param name="Name">Public file name; holds no removed value.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record DownloadFile(string Name, string MediaType, ReadOnlyMemory<byte> Content);
