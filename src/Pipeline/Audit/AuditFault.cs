namespace Clona.Pipeline.Audit;

/// <summary>Why events could not be appended; the work must stop then.</summary>
public enum AuditFault
{
    /// <summary>Another process held the log for longer than the limit; trying again helps.</summary>
    Locked,

    /// <summary>The log is not sound; nothing is appended to it.</summary>
    Damaged,

    /// <summary>The file cannot be opened or written.</summary>
    Unwritable,
}
