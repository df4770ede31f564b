using System.Security.Cryptography;
using Clona.Pipeline.Scanning;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Inlays;

/// <summary>Has the pictures of documents of office programs read, and remembers those of the last documents.</summary>
/// <remarks>In memory only, a few documents and so many bytes at most. Safe for use by several threads.</remarks>
/// <param name="reader">Has pages drawn and read.</param>
internal sealed class InlayPreparation(ScanReader reader)
{
    private const int MostDocuments = 8;
    private const long MostBytes = 64L << 20;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Sha256, IReadOnlyList<PictureRead> Reads)> kept = [];

    /// <summary>Whether everything that it takes is installed.</summary>
    public bool CanRead => reader.CanRead;

    /// <summary>What was read in the pictures of a document; nothing where it is not remembered.</summary>
    public IReadOnlyList<PictureRead> Find(ReadOnlyMemory<byte> document)
    {
        var name = NameOf(document);
        lock (gate)
        {
            return kept.FirstOrDefault(item => item.Sha256 == name).Reads ?? [];
        }
    }

    /// <summary>Remembers what was read in the pictures of a document.</summary>
    public void Keep(ReadOnlyMemory<byte> document, IReadOnlyList<PictureRead> reads)
    {
        lock (gate)
        {
            kept.AddFirst((NameOf(document), reads));
            while (kept.Count > MostDocuments || (kept.Count > 1 && kept.Sum(item => item.Reads.Sum(read => (long)read.Read.Length + read.Drawn.Length)) > MostBytes))
            {
                kept.RemoveLast();
            }
        }
    }

    /// <summary>Reads pictures.</summary>
    /// <param name="pdf">The pictures, a page each.</param>
    /// <param name="needs">Which they are.</param>
    /// <param name="cancellationToken">Kills the children.</param>
    public async Task<(RefusalReason? Refusal, IReadOnlyList<PictureRead> Reads)> ReadAsync(
        ReadOnlyMemory<byte> pdf, IReadOnlyList<PictureNeed> needs, CancellationToken cancellationToken)
    {
        var (refusal, pages) = await reader.ReadAsync(pdf, [.. needs.Select(need => need.Scan)], withPictures: true, cancellationToken);
        return (refusal, [.. pages.Select((page, index) => new PictureRead(needs[index].Sha256, page.Read, page.Picture))]);
    }

    private static string NameOf(ReadOnlyMemory<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document.Span));
}
