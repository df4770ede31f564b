using System.Text.Json;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Journey;

/// <summary>Asks a sandboxed child to do one task, and turns every way it can end into an answer.</summary>
public sealed class EngineCall(EngineSandbox sandbox)
{
    /// <summary>How children are kept apart from the host.</summary>
    public SandboxMode Mode => sandbox.Mode;

    /// <summary>The child's answer with its parts; a child that died, hung or could not be started gives a refusal.</summary>
    public async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        EngineRequest request,
        IReadOnlyList<ReadOnlyMemory<byte>> parts,
        Action<EngineProgress> onProgress,
        CancellationToken cancellationToken)
    {
        if (sandbox.MissingProgram is not null)
        {
            return (EngineAnswer.Refused(RefusalReason.SandboxMissing), []);
        }

        var header = JsonSerializer.SerializeToUtf8Bytes(request, EngineJson.Default.EngineRequest);
        var child = await sandbox.RunAsync(new EngineMessage(header, parts), onProgress, cancellationToken);
        return child.Message is { } message
            ? (JsonSerializer.Deserialize(message.Header.Span, EngineJson.Default.EngineAnswer) ?? new EngineAnswer(), message.Parts)
            : (EngineAnswer.Refused(ChildRefusal.Of(child.End, RefusalReason.EngineDied)), []);
    }
}
