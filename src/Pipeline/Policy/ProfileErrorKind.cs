namespace Clona.Pipeline.Policy;

/// <summary>What can be wrong in a profile file; each has a Czech text.</summary>
public enum ProfileErrorKind
{
    /// <summary>The file is no JSON, or holds a key twice.</summary>
    InvalidJson,

    /// <summary>The file is larger than a profile can sensibly be.</summary>
    TooLarge,

    /// <summary>The schema is not the one this program reads.</summary>
    WrongSchema,

    /// <summary>A required key is missing.</summary>
    MissingKey,

    /// <summary>A key is not known.</summary>
    UnknownKey,

    /// <summary>A value has another JSON kind than the key needs.</summary>
    WrongValueKind,

    /// <summary>A text or a list is empty.</summary>
    Empty,

    /// <summary>A name is none of the allowed ones.</summary>
    UnknownName,

    /// <summary>An id has letters that ids may not have, or does not begin with the profile's id.</summary>
    BadId,

    /// <summary>Two rules or switches share an id.</summary>
    DuplicateId,

    /// <summary>Earlier rules leave nothing for this one.</summary>
    UnreachableRule,

    /// <summary>A rule keeps data and names no legal ground.</summary>
    KeepWithoutGround,

    /// <summary>A rule keeps data and names no purpose.</summary>
    KeepWithoutPurpose,

    /// <summary>A date is not written as <c>yyyy-MM-dd</c>.</summary>
    BadDate,

    /// <summary>A rule ends before it begins.</summary>
    DatesReversed,

    /// <summary>The profile does not say what happens where no rule applies.</summary>
    MissingDefault,

    /// <summary>Keeping is no allowed default.</summary>
    DefaultKeeps,

    /// <summary>A keep rule covers children.</summary>
    MinorsKept,

    /// <summary>A keep rule covers a kind that is never kept (birth numbers, special categories).</summary>
    NeverKeptType,

    /// <summary>A keep rule asks for a role in doubt.</summary>
    KeptInDoubt,

    /// <summary>A number lies outside its range.</summary>
    OutOfRange,

    /// <summary>The threshold for doubt lies above the one for removal.</summary>
    ThresholdsReversed,

    /// <summary>A rule names a switch that the profile does not have.</summary>
    UnknownSwitch,

    /// <summary>More rules, switches or options than a profile may have.</summary>
    TooMany,

    /// <summary>The rules overlap in so many ways that they cannot be checked.</summary>
    TooIntricate,

    /// <summary>A pattern is no regular expression.</summary>
    BadPattern,

    /// <summary>A pattern needs what its safe kind does not have: look-around, back-reference.</summary>
    UnsupportedPattern,

    /// <summary>A pattern matches the empty text.</summary>
    MatchesEmpty,

    /// <summary>A pattern matches every digit, every letter or every blank.</summary>
    MatchesEverything,

    /// <summary>A text is longer than allowed.</summary>
    TooLong,

    /// <summary>A value is too short to be found as such.</summary>
    TooShort,

    /// <summary>The last day of an entry is over.</summary>
    Expired,

    /// <summary>The id of an entry has letters or digits that it may not have.</summary>
    BadEntryId,

    /// <summary>The id of an entry holds one of its values.</summary>
    IdHoldsValue,

    /// <summary>A legal ground cites a law that is not in force when the rule begins to hold.</summary>
    LawNotInForce,

    /// <summary>A value is to be removed always and never.</summary>
    InBothLists,
}
