namespace Clona.Verifier.Audit;

/// <summary>What is wrong at the first bad place of an audit log.</summary>
public enum AuditFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The first line is not that of format 1, or the log is empty.</summary>
    HeaderWrong,

    /// <summary>The log ends within a record.</summary>
    RecordCut,

    /// <summary>A record is longer than any event can be.</summary>
    RecordTooLong,

    /// <summary>A record has a version that this reader does not know.</summary>
    VersionUnknown,

    /// <summary>A record is not the one permitted encoding of an event.</summary>
    EncodingWrong,

    /// <summary>Attributes are not sorted by name, or a name stands twice.</summary>
    AttributesUnsorted,

    /// <summary>A record belongs to another log.</summary>
    LogIdDiffers,

    /// <summary>A sequence number is missing, doubled or out of order.</summary>
    SequenceBroken,

    /// <summary>The chain hash does not follow from the records up to here: something was changed.</summary>
    ChainBroken,

    /// <summary>The first event is not the creation of the log.</summary>
    CreationMissing,

    /// <summary>A checkpoint does not state the size and tree hash of the events before it.</summary>
    CheckpointWrong,

    /// <summary>The log ends before a noted anchor: its tail was cut.</summary>
    AnchorMissing,

    /// <summary>The log was rewritten: its chain hash differs from a noted anchor.</summary>
    AnchorDiffers,

    /// <summary>A noted anchor is of another log.</summary>
    AnchorOfOtherLog,
}
