using System.Threading.Channels;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Journey;
using Clona.Pipeline.Sandbox;
using Clona.Storage.Work;
using Clona.Worker.Leases;
using Clona.Worker.Logging;
using Clona.Worker.Metrics;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Stages;

/// <summary>Asks a child and notes its progress in the ledger while it works.</summary>
/// <remarks>
/// Progress is said by the child far more often than anybody reads it: it is written when the stage changes and otherwise once a
/// second at most, by a task beside the exchange, so that a slow database never holds up the child.
/// </remarks>
internal sealed class ChildWork(EngineCall engine, WorkLedger ledger, WorkMeter meter, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(1);

    /// <summary>How children are kept apart from the host.</summary>
    public SandboxMode Mode => engine.Mode;

    /// <summary>The child's answer; <paramref name="onStage"/> hears each new stage and says whether the claim still holds.</summary>
    /// <exception cref="OperationCanceledException">The claim was lost or the worker stops at once; the child is dead.</exception>
    public async Task<(EngineAnswer Answer, IReadOnlyList<ReadOnlyMemory<byte>> Parts)> AskAsync(
        LeaseHold hold, EngineRequest request, IReadOnlyList<ReadOnlyMemory<byte>> parts, Func<EngineStage, Task<bool>> onStage)
    {
        hold.Begin();
        var made = Channel.CreateBounded<EngineProgress>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var noting = NoteAsync(hold, made.Reader, onStage);
        var startedAt = time.GetTimestamp();
        try
        {
            return await engine.AskAsync(request, parts, Progress, hold.Token);
        }
        finally
        {
            var took = time.GetElapsedTime(startedAt);
            meter.Child(request.Task, took);
            WorkerLog.ChildEnded(log, hold.Claim.Document.Value, request.Task, (long)took.TotalMilliseconds);
            made.Writer.Complete();
            await noting;
        }

        void Progress(EngineProgress progress)
        {
            hold.Note(progress);
            made.Writer.TryWrite(progress);
        }
    }

    private async Task NoteAsync(LeaseHold hold, ChannelReader<EngineProgress> made, Func<EngineStage, Task<bool>> onStage)
    {
        EngineStage? stage = null;
        var writtenAt = time.GetTimestamp();
        await foreach (var progress in made.ReadAllAsync(CancellationToken.None))
        {
            var isNewStage = progress.Stage != stage;
            if (hold.IsLost || (!isNewStage && time.GetElapsedTime(writtenAt) < WriteEvery))
            {
                continue;
            }

            stage = progress.Stage;
            writtenAt = time.GetTimestamp();
            var holds = (!isNewStage || await onStage(progress.Stage))
                && await ledger.RenewAsync(hold.Claim, progress, CancellationToken.None);
            if (!holds)
            {
                hold.Lose();
            }
        }
    }
}
