namespace Clona.Worker.Probes;

/// <summary>Names of the points where a crash is tried out; each says what a crash there leaves behind.</summary>
public static class WorkPoint
{
    /// <summary>The claim is committed, nothing else is. The lease runs out and the next worker begins the same stage.</summary>
    public const string AfterClaim = "after-claim";

    /// <summary>The state says reading; no child has been asked yet. The next worker reads.</summary>
    public const string ReadingStarted = "reading-started";

    /// <summary>The child has answered; nothing of it is stored. The next worker reads again.</summary>
    public const string AnalysisAnswered = "analysis-answered";

    /// <summary>The document is in review and the claim has ended. Nothing is left to do.</summary>
    public const string DetectionFinished = "detection-finished";

    /// <summary>The plan is read, no child has been asked. The next worker removes.</summary>
    public const string RemovalClaimed = "removal-claimed";

    /// <summary>The child has answered; nothing of it is stored. The next worker removes again and makes the same bytes.</summary>
    public const string RemovalAnswered = "removal-answered";

    /// <summary>Output and draft are committed, the state says verifying. The next worker verifies.</summary>
    public const string RemovalStored = "removal-stored";

    /// <summary>The checks are made and not stored. The next worker makes them again.</summary>
    public const string VerificationAnswered = "verification-answered";

    /// <summary>The document waits for approval and the claim has ended. Nothing is left to do.</summary>
    public const string VerificationFinished = "verification-finished";

    /// <summary>The outputs lie in the outgoing folder under temporary names. The next delivery removes them and begins again.</summary>
    public const string DeliveryStaged = "delivery-staged";

    /// <summary>The outputs are in place, the ledger does not know. The next delivery puts the same bytes there again.</summary>
    public const string DeliveryPublished = "delivery-published";

    /// <summary>A file has left the watched folder and is not registered. The next start finds it among the claimed ones.</summary>
    public const string FolderClaimed = "folder-claimed";

    /// <summary>The document is committed, its file still lies among the claimed ones. The next start finds it known and deletes it.</summary>
    public const string FolderReceived = "folder-received";
}
