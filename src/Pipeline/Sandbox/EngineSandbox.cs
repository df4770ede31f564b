using System.Diagnostics;
using System.Text.Json;
using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Sandbox;

/// <summary>Starts the engine in a sandbox, one document a child, and makes sure that it ends.</summary>
/// <remarks>Safe for use by several threads: every call starts a child of its own.</remarks>
/// <param name="mode">How children are kept apart.</param>
/// <param name="limits">What one child may use.</param>
/// <param name="programFolder">Folder that holds the engine's program with all it needs; a child sees nothing else of this product.</param>
/// <param name="entryAssembly">File name in that folder of the assembly that has the command <c>engine</c>.</param>
/// <param name="time">Clock of the limits.</param>
public sealed class EngineSandbox(SandboxMode mode, SandboxLimits limits, string programFolder, string entryAssembly, TimeProvider time)
{
    /// <summary>How children are kept apart.</summary>
    public SandboxMode Mode => mode;

    /// <summary>The program that is missing on this machine, or null when children can be started.</summary>
    public string? MissingProgram => SystemProgram.MissingFor(mode);

    /// <summary>Sends one request to a new child and reads its answer; the child is dead when this returns.</summary>
    internal async Task<ChildAnswer> RunAsync(
        EngineMessage request, Action<EngineProgress> onProgress, CancellationToken cancellationToken)
    {
        var child = new SandboxedChild(SandboxCommand.ForEngine(mode, limits, programFolder, entryAssembly), limits, time);
        var (end, message) = await child.RunAsync(
            (process, watchdog, stop) => ExchangeAsync(process, request, onProgress, watchdog, stop), cancellationToken);
        return new ChildAnswer(end, message);
    }

    /// <summary>Sends pictures of pages to a new child that reads them; the child is dead when this returns.</summary>
    internal async Task<ChildAnswer> ReadPicturesAsync(EngineMessage request, CancellationToken cancellationToken)
    {
        var child = new SandboxedChild(SandboxCommand.ForReading(mode, Reading, programFolder, entryAssembly), Reading, time);
        var (end, message) = await child.RunAsync(
            (process, watchdog, stop) => ExchangeAsync(process, request, _ => { }, watchdog, stop), cancellationToken);
        return new ChildAnswer(end, message);
    }

    // The usual page takes two seconds, one of noise would take minutes.
    private static SandboxLimits Reading { get; } = new()
    {
        BaseTime = TimeSpan.FromSeconds(20),
        TimePerPage = TimeSpan.FromSeconds(20),
        MemoryBytes = 2L << 30,
        CpuSeconds = 300,
    };

    private async Task<EngineMessage> ExchangeAsync(
        Process process, EngineMessage request, Action<EngineProgress> onProgress, ChildWatchdog watchdog, CancellationToken stop)
    {
        var sending = SendAsync(process, request, stop);
        var answer = await EngineMessage.ReadAsync(
            new FrameStream(process.StandardOutput.BaseStream, limits.AnswerBytes), Progress, stop);
        await sending;
        return answer;

        void Progress(byte[] payload)
        {
            var progress = JsonSerializer.Deserialize(payload, EngineJson.Default.EngineProgress)
                ?? throw new InvalidDataException("A progress frame is empty.");
            watchdog.AllowPages(progress.Pages);
            onProgress(progress);
        }
    }

    private static async Task SendAsync(Process process, EngineMessage request, CancellationToken stop)
    {
        var stream = process.StandardInput.BaseStream;
        await request.WriteAsync(new FrameStream(stream, long.MaxValue), stop);
        await stream.FlushAsync(stop);
    }
}
