using Clona.Pipeline.Workflow;
using Clona.Storage.Blobs;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I2: every blob that a row names is there and is what its name says; others are young. I9: no old temporary files.</summary>
internal sealed class BlobCheck(
    IReadOnlyList<DocumentRow> documents, IReadOnlyList<BlobRow> references, BlobStore blobs, DocumentVault vault, DateTimeOffset now)
{
    private readonly Dictionary<Guid, DocumentRow> rows = documents.ToDictionary(row => row.Id);

    internal InvariantResult Run()
    {
        var tally = new Tally("i2");
        foreach (var reference in references)
        {
            tally.Count(IsSound(reference), ExampleOf(reference.DocumentId, reference.Sha256));
        }

        var kept = references.Select(row => (row.DocumentId, row.Sha256)).ToHashSet();
        foreach (var row in documents.Where(row => row.State != DocumentState.Erased))
        {
            foreach (var sha256 in NamedBy(row))
            {
                tally.Count(kept.Contains((row.Id, sha256)), ExampleOf(row.Id, sha256));
            }
        }

        var paths = references.Select(row => blobs.PathOf(new DocumentId(row.DocumentId), row.Sha256)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Files().Where(file => !IsTemporary(file) && !paths.Contains(file)))
        {
            tally.Count(BlobSweep.IsYoung(file, now), Path.GetRelativePath(blobs.Folder, file));
        }

        return tally.Result;
    }

    internal InvariantResult RunLeftovers()
    {
        var tally = new Tally("i9");
        foreach (var file in Files().Where(IsTemporary))
        {
            tally.Count(BlobSweep.IsYoung(file, now), Path.GetRelativePath(blobs.Folder, file));
        }

        return tally.Result;
    }

    private static bool IsTemporary(string file) =>
        Path.GetFileName(file).StartsWith(BlobStore.TemporaryPrefix, StringComparison.Ordinal);

    private static IEnumerable<string> NamedBy(DocumentRow row) => new[]
    {
        row.Sha256, row.AnalysisSha256, row.TextSha256, row.OutputSha256, row.CompanionSha256, row.DraftSha256, row.ReportSha256,
    }.OfType<string>();

    private static string ExampleOf(Guid document, string sha256) => $"{new DocumentId(document)}/{sha256}";

    private IEnumerable<string> Files() => Directory.Exists(blobs.Folder)
        ? Directory.EnumerateFiles(blobs.Folder, "*", SearchOption.AllDirectories)
        : [];

    private bool IsSound(BlobRow reference)
    {
        try
        {
            return rows.TryGetValue(reference.DocumentId, out var row) && vault.Read(row, reference.Sha256) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
