namespace Clona.Pipeline.Audit;

/// <summary>The closed set of event kinds.</summary>
public static class AuditKinds
{
    /// <summary>First event of every log.</summary>
    public const string LogCreated = "log.created";

    /// <summary>An unfinished record was cut off after a crash.</summary>
    public const string LogRecovered = "log.recovered";

    /// <summary>Number of events so far and their tree hash.</summary>
    public const string LogCheckpoint = "log.checkpoint";

    /// <summary>A document came in.</summary>
    public const string DocumentReceived = "document.received";

    /// <summary>A document was refused.</summary>
    public const string DocumentRefused = "document.refused";

    /// <summary>Findings were made.</summary>
    public const string DocumentDetected = "document.detected";

    /// <summary>Every finding was decided.</summary>
    public const string DocumentPlanned = "document.planned";

    /// <summary>The plan was carried out.</summary>
    public const string DocumentRemoved = "document.removed";

    /// <summary>The output was checked.</summary>
    public const string DocumentVerified = "document.verified";

    /// <summary>Files were handed over.</summary>
    public const string DocumentWritten = "document.written";
}
