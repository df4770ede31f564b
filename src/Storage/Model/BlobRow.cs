namespace Clona.Storage.Model;

/// <summary>That a document needs a blob; blobs that no row names may be swept away.</summary>
internal sealed class BlobRow
{
    public Guid DocumentId { get; set; }

    public required string Sha256 { get; set; }

    public DateTimeOffset WrittenAt { get; set; }
}
