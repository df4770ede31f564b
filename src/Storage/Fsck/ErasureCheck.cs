using Clona.Pipeline.Workflow;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I10: of an erased document no key, no name, no blob and no answer about its persons is kept; every other document has its key.</summary>
internal static class ErasureCheck
{
    internal static InvariantResult Run(IReadOnlyList<DocumentRow> documents, IReadOnlyList<BlobRow> references, IReadOnlySet<Guid> answered)
    {
        var tally = new Tally("i10");
        var holders = references.Select(row => row.DocumentId).ToHashSet();
        foreach (var row in documents)
        {
            var isSound = row.State == DocumentState.Erased
                ? IsBare(row) && !holders.Contains(row.Id) && !answered.Contains(row.Id)
                : row is { WrappedKey: not null, SealedName: not null };
            tally.Count(isSound, row.DocumentId.ToString());
        }

        return tally.Result;
    }

    private static bool IsBare(DocumentRow row) => row is
    {
        WrappedKey: null, SealedName: null, SealedPublicName: null, AnalysisSha256: null, TextSha256: null, OutputSha256: null,
        CompanionSha256: null, DraftSha256: null, ReportSha256: null,
    };
}
