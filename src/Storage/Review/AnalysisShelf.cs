using Clona.Pipeline.Review;
using Clona.Storage.Documents;
using Clona.Storage.Keys;
using Clona.Storage.Model;

namespace Clona.Storage.Review;

/// <summary>Keeps the last few analyses in memory: every change of a decision needs one, and they do not change.</summary>
/// <remarks>Analyses hold offsets and categories, no values. Safe for use by several threads.</remarks>
internal sealed class AnalysisShelf(DocumentVault vault)
{
    private const int Places = 8;

    private readonly Lock gate = new();
    private readonly LinkedList<(DocumentId Document, string Sha256, AnalysisDocument Analysis)> shelf = new();

    /// <summary>The analysis; null where there is none or the document is erased.</summary>
    internal AnalysisDocument? Read(DocumentRow row)
    {
        if (row.AnalysisSha256 is not { } sha256 || row.WrappedKey is null)
        {
            return null;
        }

        return Find(row.DocumentId, sha256) ?? Load(row, sha256);
    }

    /// <summary>Forgets a document's analysis.</summary>
    internal void Forget(DocumentId document)
    {
        lock (gate)
        {
            for (var node = shelf.First; node is not null;)
            {
                var next = node.Next;
                if (node.Value.Document == document)
                {
                    shelf.Remove(node);
                }

                node = next;
            }
        }
    }

    private AnalysisDocument? Find(DocumentId document, string sha256)
    {
        lock (gate)
        {
            return shelf.FirstOrDefault(item => item.Document == document && item.Sha256 == sha256).Analysis;
        }
    }

    private AnalysisDocument Load(DocumentRow row, string sha256)
    {
        var analysis = AnalysisFile.Read(vault.Read(row, sha256)!.Value.Span)
            ?? throw new InvalidDataException("A stored analysis cannot be read.");
        lock (gate)
        {
            shelf.AddFirst((row.DocumentId, sha256, analysis));
            if (shelf.Count > Places)
            {
                shelf.RemoveLast();
            }
        }

        return analysis;
    }
}
