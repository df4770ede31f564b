using Clona.Pipeline.Policy.Trial;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Decides a document by two profiles and counts what differs.</summary>
internal static class TrialTask
{
    /// <summary>The counts; the document stays as it is.</summary>
    public static EngineMessage Run(EngineRequest request, ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        var reading = DocumentEngine.Read(request, content, progress);
        if (!reading.IsRead)
        {
            return DocumentEngine.Refuse(reading);
        }

        progress.Report(new EngineProgress(EngineStage.Detecting, 0, reading.Document.Text.Pages.Count));
        var sha256 = request.OriginalSha256 ?? Hash.Hex(content.Span);
        var before = DocumentEngine.PlannerFor(request).PlanFor(reading.Document, sha256);
        var after = DocumentEngine.PlannerFor(request with { ProfileFile = request.TriedProfile }).PlanFor(reading.Document, sha256);
        return before is null || after is null
            ? EngineHost.Message(EngineAnswer.Refused(RefusalReason.IncompleteDetection))
            : EngineHost.Message(new EngineAnswer { Trial = ProfileTrial.Of(before, after) });
    }
}
