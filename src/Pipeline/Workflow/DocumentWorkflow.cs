namespace Clona.Pipeline.Workflow;

/// <summary>The whole workflow: one pure, total function from (state, event, facts) to the next state.</summary>
/// <remarks>A step that no line of the table names is refused; so is one whose line names no role of the account.</remarks>
public static class DocumentWorkflow
{
    private static readonly StaffRole[] Worker = [StaffRole.Worker];
    private static readonly StaffRole[] Clerk = [StaffRole.Clerk];
    private static readonly StaffRole[] Approver = [StaffRole.Approver];
    private static readonly StaffRole[] Editors = [StaffRole.Clerk, StaffRole.Approver];
    private static readonly StaffRole[] Publishers = [StaffRole.Clerk, StaffRole.Approver, StaffRole.Dpo];
    private static readonly StaffRole[] Owners = [StaffRole.Clerk, StaffRole.Administrator];
    private static readonly StaffRole[] Keepers = [StaffRole.Clerk, StaffRole.Administrator, StaffRole.Worker];

    /// <summary>The step that <paramref name="happened"/> makes in <paramref name="state"/>.</summary>
    public static WorkflowStep Next(DocumentState state, WorkflowEvent happened, WorkflowFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (next, allowed) = Line(state, happened, facts);
        return next is not { } target ? WorkflowStep.Refused(WorkflowRefusal.NotInThisState)
            : !facts.Roles.Overlaps(allowed) ? WorkflowStep.Refused(WorkflowRefusal.NotAllowed)
            : IsOwnWork(happened, facts) ? WorkflowStep.Refused(WorkflowRefusal.OwnWork)
            : WorkflowStep.To(target);
    }

    /// <summary>Whether a worker has something to do for a document in <paramref name="state"/>.</summary>
    public static bool IsWork(DocumentState state) =>
        state is DocumentState.Received or DocumentState.Reading or DocumentState.Detecting
            or DocumentState.Removing or DocumentState.Verifying;

    private static bool IsOwnWork(WorkflowEvent happened, WorkflowFacts facts) =>
        happened == WorkflowEvent.Approved && facts is { IsLastEditor: true, IsFourEyesOff: false };

    private static (DocumentState? Next, StaffRole[] Allowed) Line(
        DocumentState state, WorkflowEvent happened, WorkflowFacts facts) => (state, happened) switch
        {
            (DocumentState.Received or DocumentState.Reading or DocumentState.Detecting, WorkflowEvent.ReadingStarted) =>
                (DocumentState.Reading, Worker),
            (DocumentState.Reading, WorkflowEvent.DetectionStarted) => (DocumentState.Detecting, Worker),
            (DocumentState.Detecting, WorkflowEvent.DetectionFinished) => (DocumentState.InReview, Worker),
            (DocumentState.InReview, WorkflowEvent.Edited) => (DocumentState.InReview, Editors),
            (DocumentState.AwaitingApproval or DocumentState.AwaitingRelease, WorkflowEvent.Edited) => (DocumentState.Removing, Editors),
            (DocumentState.InReview, WorkflowEvent.ReviewFinished) => (DocumentState.Removing, Clerk),
            (DocumentState.Removing, WorkflowEvent.RemovalFinished) => (DocumentState.Verifying, Worker),
            (DocumentState.Verifying, WorkflowEvent.VerificationPassed) => (DocumentState.AwaitingApproval, Worker),
            (DocumentState.Verifying, WorkflowEvent.VerificationFailed) => (DocumentState.Failed, Worker),
            (DocumentState.AwaitingApproval, WorkflowEvent.Approved) => (DocumentState.AwaitingRelease, Approver),
            (DocumentState.AwaitingApproval or DocumentState.AwaitingRelease, WorkflowEvent.Returned) => (DocumentState.InReview, Approver),
            (DocumentState.AwaitingApproval or DocumentState.AwaitingRelease or DocumentState.Withdrawn, WorkflowEvent.Reopened) =>
                (DocumentState.InReview, Clerk),
            (DocumentState.AwaitingApproval or DocumentState.AwaitingRelease or DocumentState.Released or DocumentState.Withdrawn,
                WorkflowEvent.Objected) => (DocumentState.InReview, Publishers),
            (DocumentState.Failed, WorkflowEvent.Reopened) when facts.HasAnalysis => (DocumentState.InReview, Clerk),
            (DocumentState.AwaitingRelease, WorkflowEvent.Released) => (DocumentState.Released, Editors),
            (DocumentState.Released, WorkflowEvent.Withdrawn) => (DocumentState.Withdrawn, Publishers),
            (DocumentState.Failed, WorkflowEvent.Retried) => (Restart(facts), Keepers),
            (DocumentState.Quarantined, WorkflowEvent.Retried) => (Restart(facts), [StaffRole.Administrator]),
            (not DocumentState.Erased, WorkflowEvent.Erased) when !IsWork(state) => (DocumentState.Erased, Keepers),
            (_, WorkflowEvent.Cancelled) when IsWork(state) => (DocumentState.Failed, Owners),
            (_, WorkflowEvent.DocumentRefused) when IsWork(state) => (DocumentState.Refused, Worker),
            (_, WorkflowEvent.WorkFailed) when IsWork(state) => (DocumentState.Failed, Worker),
            (_, WorkflowEvent.ChildKilledAgain) when IsWork(state) => (DocumentState.Quarantined, Worker),
            _ => (null, []),
        };

    private static DocumentState Restart(WorkflowFacts facts) =>
        facts.HasAnalysis ? DocumentState.Removing : DocumentState.Received;
}
