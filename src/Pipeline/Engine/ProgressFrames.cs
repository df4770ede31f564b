using System.Text.Json;

namespace Clona.Pipeline.Engine;

/// <summary>Sends the child's progress to the host, at most one frame for each page.</summary>
internal sealed class ProgressFrames(FrameStream frames) : IProgress<EngineProgress>
{
    /// <inheritdoc/>
    public void Report(EngineProgress value)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(value, EngineJson.Default.EngineProgress);
        frames.Write(FrameKind.Progress, payload);
    }
}
