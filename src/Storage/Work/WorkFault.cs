namespace Clona.Storage.Work;

/// <summary>Classes of faults; they decide whether work is tried again.</summary>
public enum WorkFault
{
    /// <summary>Passes by itself: disk full, locked file. Tried again without limit, with growing delay, visibly.</summary>
    Transient,

    /// <summary>The child was killed or died. Twice, then quarantine.</summary>
    ChildKilled,

    /// <summary>Anything else. Three times, then failed.</summary>
    Unknown,
}
