using Clona.Pipeline.Engine;
using Clona.Pipeline.Texts;
using Clona.Pipeline.Workflow;
using Clona.Storage.Sources;
using Clona.Storage.Work;
using Microsoft.Extensions.Logging;

namespace Clona.Worker.Logging;

/// <summary>Everything the worker logs: ids, counts, durations, reason codes and names of exception types, nothing else.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(3001, LogLevel.Information, "Document {DocumentId} claimed in state {State}, attempt {Attempt}")]
    public static partial void Claimed(ILogger log, Guid documentId, DocumentState state, int attempt);

    [LoggerMessage(3002, LogLevel.Information, "Document {DocumentId} ended its work with {End} after {Milliseconds} ms")]
    public static partial void Ended(ILogger log, Guid documentId, string end, long milliseconds);

    [LoggerMessage(3003, LogLevel.Information, "Document {DocumentId} refused: {Reason}, page {Page}")]
    public static partial void Refused(ILogger log, Guid documentId, RefusalReason reason, int page);

    [LoggerMessage(3004, LogLevel.Warning, "Document {DocumentId} given back: {Fault}, {Reason}, attempt {Attempt}")]
    public static partial void GivenBack(ILogger log, Guid documentId, WorkFault fault, RefusalReason reason, int attempt);

    [LoggerMessage(3005, LogLevel.Warning, "Document {DocumentId} lost its claim; nothing is written")]
    public static partial void LeaseLost(ILogger log, Guid documentId);

    [LoggerMessage(3006, LogLevel.Warning, "Lease of document {DocumentId} was not renewed: {FaultType}")]
    public static partial void LeaseNotRenewed(ILogger log, Guid documentId, string faultType);

    [LoggerMessage(3007, LogLevel.Error, "Work on document {DocumentId} failed: {FaultType}")]
    public static partial void WorkFailed(ILogger log, Guid documentId, string faultType);

    [LoggerMessage(3008, LogLevel.Error, "The claim of document {DocumentId} could not be ended, its lease runs out: {FaultType}")]
    public static partial void NotSettled(ILogger log, Guid documentId, string faultType);

    [LoggerMessage(3009, LogLevel.Critical, "Children cannot be started: {Reason}; documents wait")]
    public static partial void ChildrenImpossible(ILogger log, RefusalReason reason);

    [LoggerMessage(3010, LogLevel.Error, "The ledger cannot be read: {FaultType}; the sweep tries again")]
    public static partial void LedgerUnavailable(ILogger log, string faultType);

    [LoggerMessage(3011, LogLevel.Information, "Worker begins with {Parallel} documents at a time")]
    public static partial void Begins(ILogger log, int parallel);

    [LoggerMessage(3012, LogLevel.Information, "Worker stops; {Running} documents are in work")]
    public static partial void Stops(ILogger log, int running);

    [LoggerMessage(3013, LogLevel.Warning, "Children did not end within {Seconds} s and are killed")]
    public static partial void KillsChildren(ILogger log, double seconds);

    [LoggerMessage(3014, LogLevel.Warning, "The queue did not take a wake-up: {FaultType}; the sweep repairs it")]
    public static partial void NotWoken(ILogger log, string faultType);

    [LoggerMessage(3015, LogLevel.Information, "Document {DocumentId} delivered with {Files} files")]
    public static partial void Delivered(ILogger log, Guid documentId, int files);

    [LoggerMessage(3016, LogLevel.Error, "Delivery failed: {FaultType}; it is tried again")]
    public static partial void NotDelivered(ILogger log, string faultType);

    [LoggerMessage(3017, LogLevel.Information, "Document {DocumentId} taken from a watched folder, known before: {IsKnown}")]
    public static partial void Taken(ILogger log, Guid documentId, bool isKnown);

    [LoggerMessage(3018, LogLevel.Warning, "A file of a watched folder was not taken: {Reason}")]
    public static partial void NotTaken(ILogger log, string reason);

    [LoggerMessage(3019, LogLevel.Error, "Watched folders cannot be worked on: {FaultType}; they are tried again")]
    public static partial void FoldersUnavailable(ILogger log, string faultType);

    [LoggerMessage(3020, LogLevel.Information, "Child of document {DocumentId} ended its task {EngineTask} after {Milliseconds} ms")]
    public static partial void ChildEnded(ILogger log, Guid documentId, EngineTask engineTask, long milliseconds);

    [LoggerMessage(3021, LogLevel.Warning, "Infected document {DocumentId} erased")]
    public static partial void InfectedErased(ILogger log, Guid documentId);

    [LoggerMessage(3022, LogLevel.Critical, "The disk is nearly full: nothing is taken in, no work is begun")]
    public static partial void DiskClosed(ILogger log);

    [LoggerMessage(3023, LogLevel.Information, "The disk has room again: work goes on")]
    public static partial void DiskOpened(ILogger log);

    [LoggerMessage(3030, LogLevel.Error, "The list of sources has {Errors} errors; no source is asked")]
    public static partial void SourcesWrong(ILogger log, int errors);

    [LoggerMessage(3031, LogLevel.Information, "Source {Source} asked: {Taken} taken, {Items} looked at, {Faults} without an answer")]
    public static partial void SourceAsked(ILogger log, string source, int taken, int items, int faults);

    [LoggerMessage(3032, LogLevel.Warning, "Source {Source}: {Outcome}")]
    public static partial void SourceTrouble(ILogger log, string source, SourceOutcome outcome);

    [LoggerMessage(3033, LogLevel.Error, "Source {Source} failed: {FaultType}; it is tried again")]
    public static partial void SourceFailed(ILogger log, string source, string faultType);

    [LoggerMessage(3040, LogLevel.Information, "Message {Key} sent at attempt {Attempt}")]
    public static partial void MessageSent(ILogger log, string key, int attempt);

    [LoggerMessage(3041, LogLevel.Warning, "Message {Key} was not sent at attempt {Attempt}: {FaultType}; it is tried again")]
    public static partial void MessageNotSent(ILogger log, string key, int attempt, string faultType);

    [LoggerMessage(3042, LogLevel.Error, "Messages cannot be worked on: {FaultType}; they are tried again")]
    public static partial void MessagesUnavailable(ILogger log, string faultType);
}
