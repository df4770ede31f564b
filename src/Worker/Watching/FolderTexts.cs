using Clona.Pipeline.Policy;

namespace Clona.Worker.Watching;

/// <summary>Czech lines for people who find their file among the refused ones.</summary>
internal static class FolderTexts
{
    /// <summary>The line of <paramref name="reason"/>.</summary>
    public static string Of(FolderReason reason) => WorkerTexts.Of($"folder.{WireName.Of(reason)}");
}
