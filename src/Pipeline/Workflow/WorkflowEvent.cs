namespace Clona.Pipeline.Workflow;

/// <summary>What can happen to a document.</summary>
public enum WorkflowEvent
{
    /// <summary>The worker begins, or begins again, to read.</summary>
    ReadingStarted,

    /// <summary>The text is read; detectors begin.</summary>
    DetectionStarted,

    /// <summary>Findings and decisions are stored.</summary>
    DetectionFinished,

    /// <summary>A person changes a decision, draws or takes away a box.</summary>
    Edited,

    /// <summary>The person who reviews is done.</summary>
    ReviewFinished,

    /// <summary>The redacted document is stored.</summary>
    RemovalFinished,

    /// <summary>Every check of the output passed.</summary>
    VerificationPassed,

    /// <summary>A check of the output failed; nothing leaves.</summary>
    VerificationFailed,

    /// <summary>The second person approves the output.</summary>
    Approved,

    /// <summary>The second person sends it back, with a reason.</summary>
    Returned,

    /// <summary>Somebody opens it again to change decisions, also where they made the work fail; an approval is void.</summary>
    Reopened,

    /// <summary>Somebody objects to the publication, or a consent is withdrawn: it is opened again, whatever came before.</summary>
    Objected,

    /// <summary>It is let out.</summary>
    Released,

    /// <summary>A released document is taken back.</summary>
    Withdrawn,

    /// <summary>The document cannot be redacted as it is.</summary>
    DocumentRefused,

    /// <summary>The work failed for good.</summary>
    WorkFailed,

    /// <summary>The document killed its child once too often.</summary>
    ChildKilledAgain,

    /// <summary>A person ends the work on it.</summary>
    Cancelled,

    /// <summary>Somebody asks for another try.</summary>
    Retried,

    /// <summary>Its key is destroyed.</summary>
    Erased,
}
