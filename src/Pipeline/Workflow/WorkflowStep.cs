namespace Clona.Pipeline.Workflow;

/// <summary>The next state, or why there is none; exactly one of the two is set.</summary>
public sealed record WorkflowStep
{
    private WorkflowStep()
    {
    }

    /// <summary>The state after the event, or null.</summary>
    public DocumentState? Next { get; private init; }

    /// <summary>Why the event is refused, or null.</summary>
    public WorkflowRefusal? Refusal { get; private init; }

    /// <summary>A step into <paramref name="next"/>.</summary>
    public static WorkflowStep To(DocumentState next) => new() { Next = next };

    /// <summary>A refused step.</summary>
    public static WorkflowStep Refused(WorkflowRefusal reason) => new() { Refusal = reason };
}
