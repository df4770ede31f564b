namespace Clona.Worker.Stages;

/// <summary>Kinds of ends of a stage.</summary>
internal enum StageEndKind
{
    /// <summary>The claim has ended with the stage.</summary>
    Done,

    /// <summary>The next stage follows under the same claim.</summary>
    Continues,

    /// <summary>The document cannot be redacted as it is.</summary>
    Refused,

    /// <summary>Something went wrong that the document may not be to blame for.</summary>
    Faulted,

    /// <summary>Somebody else may hold the document.</summary>
    Lost,

    /// <summary>The worker stops.</summary>
    Stopped,
}
