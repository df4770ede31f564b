using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Rescue;

/// <summary>Has qpdf rebuild a damaged PDF that our own reader cannot open, in a sandbox of its own.</summary>
/// <remarks>
/// The document keeps its identity: plan, report and audit name the hash of the file as it was handed in. qpdf writes the same
/// bytes for the same input, so that reading, removal and verification work on the same rebuilt file. Safe for use by several
/// threads.
/// </remarks>
/// <param name="mode">How children are kept apart; nothing is rescued outside bubblewrap, where there is no private folder.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class PdfRescue(SandboxMode mode, TimeProvider time)
{
    private static readonly SandboxLimits Limits = new()
    {
        BaseTime = TimeSpan.FromSeconds(60),
        CpuSeconds = 60,
        MemoryBytes = 1L << 30,
        AddressBytes = 2L << 30,
        AnswerBytes = InputLimits.MostBytes,
        FileBytes = InputLimits.MostBytes,
    };

    /// <summary>Whether files can be rebuilt on this machine.</summary>
    public bool CanRebuild => mode == SandboxMode.Bubblewrap && File.Exists(SystemProgram.Qpdf) && SystemProgram.MissingFor(mode) is null;

    /// <summary>Whether a file refused like that is worth a try.</summary>
    public bool CanHelp(EngineRequest request, EngineAnswer answer) =>
        request.MediaType == MediaType.Pdf && request.OriginalSha256 is null
        && (request.Task == EngineTask.Verify
            ? request.HasOriginal && answer.Checks.Any(check => check.Reason == "input-unreadable")
            : answer.Refusal is RefusalReason.Damaged or RefusalReason.NoPages)
        && CanRebuild;

    /// <summary>How the rebuilding ended, and the rebuilt file; null where qpdf cannot make one within its limits.</summary>
    public async Task<(ChildEnd End, byte[]? Rebuilt)> RebuildAsync(ReadOnlyMemory<byte> pdf, CancellationToken cancellationToken)
    {
        var child = new SandboxedChild(SandboxCommand.ForRebuilding(Limits), Limits, time);
        var (end, rebuilt) = await child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, pdf, Limits.AnswerBytes, stop), cancellationToken);
        return (end, rebuilt is { Length: > 0 } ? rebuilt : null);
    }
}
