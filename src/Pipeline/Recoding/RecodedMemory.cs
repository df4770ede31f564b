namespace Clona.Pipeline.Recoding;

/// <summary>Remembers what was made of the last documents: a document is read, redacted and verified within minutes.</summary>
/// <remarks>In memory only, a few documents and so many bytes at most. Safe for use by several threads.</remarks>
internal sealed class RecodedMemory
{
    private const int MostDocuments = 4;
    private const long MostBytes = 96L << 20;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Sha256, RecodedDocument Made)> kept = [];

    /// <summary>What is remembered of a document, by its hash before any picture was decoded; null where nothing is.</summary>
    public RecodedDocument? Find(string sha256)
    {
        lock (gate)
        {
            return kept.FirstOrDefault(item => item.Sha256 == sha256).Made;
        }
    }

    /// <summary>Remembers a document, and forgets what is too much.</summary>
    public void Keep(string sha256, RecodedDocument made)
    {
        lock (gate)
        {
            kept.AddFirst((sha256, made));
            while (kept.Count > MostDocuments || (kept.Count > 1 && kept.Sum(item => (long)item.Made.Document.Length) > MostBytes))
            {
                kept.RemoveLast();
            }
        }
    }
}
