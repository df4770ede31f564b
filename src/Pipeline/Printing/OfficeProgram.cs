using Clona.Pipeline.Intake;
using Clona.Pipeline.Sandbox;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Printing;

/// <summary>Runs LibreOffice once, in a sandbox of its own without network.</summary>
/// <remarks>Safe for use by several threads.</remarks>
/// <param name="mode">How children are kept apart; nothing runs outside bubblewrap, where there is no private folder.</param>
/// <param name="time">Clock of the limits.</param>
internal sealed class OfficeProgram(SandboxMode mode, TimeProvider time)
{
    private static readonly SandboxLimits Limits = new()
    {
        BaseTime = TimeSpan.FromSeconds(120),
        CpuSeconds = 120,
        MemoryBytes = 2L << 30,
        AnswerBytes = InputLimits.MostBytes,
        FileBytes = 256L << 20,
    };

    /// <summary>What it makes of <paramref name="document"/>, or why it makes nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">File name extension and import filter.</param>
    /// <param name="target">File name extension and export filter with its options.</param>
    /// <param name="expected">What the first bytes of the result have to say.</param>
    /// <param name="failed">The reason where it makes nothing of that kind; its exit code proves nothing.</param>
    /// <param name="cancellationToken">Kills it.</param>
    public async Task<(byte[]? Made, RefusalReason? Refusal)> RunAsync(
        ReadOnlyMemory<byte> document,
        (string Extension, string Filter) source,
        (string Extension, string Filter) target,
        MediaType expected,
        RefusalReason failed,
        CancellationToken cancellationToken)
    {
        if (mode != SandboxMode.Bubblewrap || SystemProgram.MissingFor(mode) is not null)
        {
            return (null, RefusalReason.SandboxMissing);
        }

        if (!File.Exists(SystemProgram.LibreOffice))
        {
            return (null, RefusalReason.ProgramMissing);
        }

        var child = new SandboxedChild(SandboxCommand.ForConverting(Limits, source, target), Limits, time);
        var (end, made) = await child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, document, Limits.AnswerBytes, stop), cancellationToken);
        return made is not null && FileSniffer.Sniff(made) == expected ? (made, null)
            : (null, end == ChildEnd.Answered ? failed : ChildRefusal.Of(end, failed));
    }
}
