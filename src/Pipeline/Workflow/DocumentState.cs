namespace Clona.Pipeline.Workflow;

/// <summary>Where a document stands on its way from receipt to publication.</summary>
public enum DocumentState
{
    /// <summary>Stored; nobody has read it yet.</summary>
    Received,

    /// <summary>A child turns its bytes into pages and text.</summary>
    Reading,

    /// <summary>A child finds personal data and decides by the profile.</summary>
    Detecting,

    /// <summary>A person looks at the findings.</summary>
    InReview,

    /// <summary>A child makes the redacted document.</summary>
    Removing,

    /// <summary>Another child checks the redacted document.</summary>
    Verifying,

    /// <summary>Verified; a second person has to approve this very output.</summary>
    AwaitingApproval,

    /// <summary>Approved; somebody has to let it out.</summary>
    AwaitingRelease,

    /// <summary>May leave: downloads and the outgoing folder.</summary>
    Released,

    /// <summary>Was released and is taken back.</summary>
    Withdrawn,

    /// <summary>Cannot be redacted as it is; the reason says what to do.</summary>
    Refused,

    /// <summary>The work failed or its output did not verify; a person may try again.</summary>
    Failed,

    /// <summary>Killed its child twice; an administrator may try again.</summary>
    Quarantined,

    /// <summary>Its key is destroyed; nothing of it can be read any more.</summary>
    Erased,
}
