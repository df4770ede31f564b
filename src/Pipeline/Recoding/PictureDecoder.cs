using Clona.Pipeline.Sandbox;

namespace Clona.Pipeline.Recoding;

/// <summary>Has OpenJPEG decode pictures in JPEG 2000, each in a sandbox of its own.</summary>
/// <remarks>
/// Nothing that it gives is looked at here but how much it is; the engine takes it for samples, whatever they show. Safe for use by
/// several threads.
/// </remarks>
/// <param name="mode">How children are kept apart; nothing is decoded outside bubblewrap, where there is no private folder.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class PictureDecoder(SandboxMode mode, TimeProvider time)
{
    // Samples are numbers of 32 bits while they are worked on.
    private static readonly SandboxLimits Limits = new()
    {
        BaseTime = TimeSpan.FromSeconds(30),
        CpuSeconds = 40,
        MemoryBytes = 1L << 30,
        AddressBytes = 2L << 30,
        AnswerBytes = 64L << 20,
        FileBytes = 64L << 20,
    };

    /// <summary>Whether pictures can be decoded on this machine.</summary>
    public bool CanDecode => mode == SandboxMode.Bubblewrap && File.Exists(SystemProgram.OpenJpeg) && SystemProgram.MissingFor(mode) is null;

    /// <summary>How the decoding ended, and the samples, component after component; null where the picture is damaged or beyond the limits.</summary>
    internal async Task<(ChildEnd End, byte[]? Samples)> DecodeAsync(ReadOnlyMemory<byte> codestream, CodedNeed need, CancellationToken cancellationToken)
    {
        var child = new SandboxedChild(SandboxCommand.ForDecoding(Limits), Limits, time);
        var (end, samples) = await child.RunAsync(
            (process, _, stop) => FilterExchange.RunAsync(process, codestream, Limits.AnswerBytes, stop), cancellationToken);
        return (end, samples?.Length == need.Samples ? samples : null);
    }
}
