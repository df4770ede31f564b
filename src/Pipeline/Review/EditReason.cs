namespace Clona.Pipeline.Review;

/// <summary>Why a person changed a decision; the closed list that reports and audit rows name.</summary>
public enum EditReason
{
    /// <summary>The finding is not what the machine took it for.</summary>
    WrongFinding,

    /// <summary>The machine missed it.</summary>
    MissedByMachine,

    /// <summary>The person acts in an official capacity.</summary>
    OfficialCapacity,

    /// <summary>The person is a private third party.</summary>
    PrivatePerson,

    /// <summary>A law orders that it be published.</summary>
    DutyToPublish,

    /// <summary>The person consented.</summary>
    Consent,

    /// <summary>Trade secret (obchodní tajemství).</summary>
    TradeSecret,

    /// <summary>Security of buildings or systems.</summary>
    Security,

    /// <summary>Confirms what the machine proposed.</summary>
    Confirmed,

    /// <summary>Another reason; the note says which.</summary>
    Other,
}
