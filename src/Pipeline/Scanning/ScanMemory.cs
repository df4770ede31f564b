namespace Clona.Pipeline.Scanning;

/// <summary>Remembers the last documents whose pictures were read: a document is read, redacted and verified within minutes.</summary>
/// <remarks>In memory only, a few documents and so many bytes at most. Safe for use by several threads.</remarks>
internal sealed class ScanMemory
{
    private const int MostDocuments = 4;
    private const long MostBytes = 96L << 20;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Sha256, PreparedScan Scan)> kept = [];

    /// <summary>What is remembered of a document; null where nothing is.</summary>
    public PreparedScan? Find(string sha256)
    {
        lock (gate)
        {
            return kept.FirstOrDefault(item => item.Sha256 == sha256).Scan;
        }
    }

    /// <summary>Remembers a document, and forgets what is too much.</summary>
    public void Keep(string sha256, PreparedScan scan)
    {
        lock (gate)
        {
            kept.AddFirst((sha256, scan));
            while (kept.Count > MostDocuments || (kept.Count > 1 && kept.Sum(item => (long)item.Scan.Document.Length) > MostBytes))
            {
                kept.RemoveLast();
            }
        }
    }
}
