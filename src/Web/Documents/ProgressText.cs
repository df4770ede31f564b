using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Storage.Documents;
using Clona.Web.Texts;

namespace Clona.Web.Documents;

/// <summary>The line about how far a document is.</summary>
public static class ProgressText
{
    /// <summary>Such as „Čtu stránku 12 z 300.“</summary>
    public static string Of(DocumentSummary document, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(texts);
        return document.Progress is { Pages: > 0 } progress
            ? texts.Of(
                $"progress.{WireName.Of(progress.Stage)}", Math.Min(progress.Page + 1, progress.Pages), progress.Pages)
            : texts.Of("state-hint", document.State);
    }
}
