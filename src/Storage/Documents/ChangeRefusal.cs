namespace Clona.Storage.Documents;

/// <summary>Why a change was not made; each has a Czech text.</summary>
public enum ChangeRefusal
{
    /// <summary>There is no such document, or it is erased.</summary>
    NotFound,

    /// <summary>Somebody else changed the document in the meantime.</summary>
    Stale,

    /// <summary>The step has no place in the document's state.</summary>
    NotInThisState,

    /// <summary>The roles of the account do not allow it.</summary>
    NotAllowed,

    /// <summary>The account would approve its own work.</summary>
    OwnWork,

    /// <summary>The output that was looked at is not the current one.</summary>
    OtherOutput,

    /// <summary>A reason is needed.</summary>
    ReasonMissing,

    /// <summary>The datum is never kept, whatever the reason.</summary>
    NeverKept,

    /// <summary>Keeping it needs the number of a recorded consent that holds.</summary>
    ConsentMissing,

    /// <summary>There is nothing to undo or to redo.</summary>
    NothingToUndo,

    /// <summary>The finding does not exist in this document, or the box lies outside its page.</summary>
    UnknownFinding,

    /// <summary>The output's pseudonyms can be traced back as long as the vault holds their mapping: it stays inside the office.</summary>
    PseudonymsInVault,

    /// <summary>The audit event could not be written.</summary>
    AuditUnavailable,
}
