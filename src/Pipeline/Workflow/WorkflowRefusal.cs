namespace Clona.Pipeline.Workflow;

/// <summary>Why an event does not move a document.</summary>
public enum WorkflowRefusal
{
    /// <summary>The event has no place in this state.</summary>
    NotInThisState,

    /// <summary>The roles of the account do not allow it.</summary>
    NotAllowed,

    /// <summary>The account would approve its own work.</summary>
    OwnWork,
}
