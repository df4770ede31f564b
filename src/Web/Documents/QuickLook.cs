using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;

namespace Clona.Web.Documents;

/// <summary>Waits a few seconds for the sandbox to open fresh documents, so that a password or damage is told beside the field.</summary>
/// <remarks>Works without script: the answer to the upload waits. What takes longer is told on the document's page.</remarks>
public sealed class QuickLook(DocumentDesk desk, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Longest wait.</summary>
    public static TimeSpan Longest => TimeSpan.FromSeconds(4);

    /// <summary>The documents among <paramref name="ids"/> that were refused within the wait, in their order.</summary>
    public async Task<IReadOnlyList<DocumentSummary>> RefusedAsync(
        IReadOnlyList<DocumentId> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var open = ids.ToList();
        var refused = new List<DocumentSummary>();
        var end = time.GetUtcNow() + Longest;
        while (open.Count > 0)
        {
            await LookAsync(open, refused, cancellationToken);
            if (open.Count == 0 || time.GetUtcNow() >= end)
            {
                break;
            }

            await Task.Delay(Pause, time, cancellationToken);
        }

        return [.. refused.OrderBy(document => ids.ToList().IndexOf(document.Id))];
    }

    // Documents are read in the order in which they came: the first that is not read yet ends the look.
    private async Task LookAsync(List<DocumentId> open, List<DocumentSummary> refused, CancellationToken cancellationToken)
    {
        while (open.Count > 0)
        {
            var document = await desk.FindAsync(open[0], cancellationToken);
            if (document?.State is DocumentState.Received or DocumentState.Reading)
            {
                return;
            }

            open.RemoveAt(0);
            if (document?.State == DocumentState.Refused)
            {
                refused.Add(document);
            }
        }
    }
}
