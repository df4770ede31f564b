using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Documents;
using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>The line about how far a document is.</summary>
public static class ProgressText
{
    /// <summary>Such as „Čtu stránku 12 z 300.“, or why a document waits for another try.</summary>
    public static string Of(DocumentSummary document, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(texts);
        if (document.Progress is { Pages: > 0 } progress)
        {
            return texts.Of($"progress.{WireName.Of(progress.Stage)}", Math.Min(progress.Page + 1, progress.Pages), progress.Pages);
        }

        return document.Refusal is { } reason && DocumentWorkflow.IsWork(document.State)
            ? texts.Of("progress.waits", RefusalTexts.Of(reason).What)
            : texts.Of("state-hint", document.State);
    }
}
