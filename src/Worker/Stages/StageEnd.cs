using Clona.Pipeline.Texts;
using Clona.Storage.Work;

namespace Clona.Worker.Stages;

/// <summary>How one stage of the work ended.</summary>
internal sealed record StageEnd
{
    private StageEnd(StageEndKind kind) => Kind = kind;

    /// <summary>The document has left the worker's hands; the claim has ended.</summary>
    public static StageEnd Done { get; } = new(StageEndKind.Done);

    /// <summary>The stage is stored and the claim holds for the next one.</summary>
    public static StageEnd Continues { get; } = new(StageEndKind.Continues);

    /// <summary>The claim is lost: nothing was written and nothing may be.</summary>
    public static StageEnd Lost { get; } = new(StageEndKind.Lost);

    /// <summary>The worker stops; the claim is to be freed without counting an attempt.</summary>
    public static StageEnd Stopped { get; } = new(StageEndKind.Stopped);

    /// <summary>What happened.</summary>
    public StageEndKind Kind { get; }

    /// <summary>Class of the fault; set with <see cref="StageEndKind.Faulted"/>.</summary>
    public WorkFault Fault { get; private init; }

    /// <summary>Why; set with <see cref="StageEndKind.Refused"/> and <see cref="StageEndKind.Faulted"/>.</summary>
    public RefusalReason Reason { get; private init; }

    /// <summary>Page of the refusal, from 1; 0 for the whole document.</summary>
    public int Page { get; private init; }

    /// <summary>Nothing can be done about the document.</summary>
    public static StageEnd Refused(RefusalReason reason, int page) => new(StageEndKind.Refused) { Reason = reason, Page = page };

    /// <summary>The work may succeed another time.</summary>
    public static StageEnd Faulted(WorkFault fault, RefusalReason reason) => new(StageEndKind.Faulted) { Fault = fault, Reason = reason };

    /// <summary>What a write of the ledger says: made, or the claim was lost.</summary>
    public static StageEnd Written(bool isWritten, StageEnd made) => isWritten ? made : Lost;
}
