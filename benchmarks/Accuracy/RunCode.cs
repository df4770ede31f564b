namespace Clona.Accuracy;

/// <summary>Exit codes of the program.</summary>
internal enum RunCode
{
    /// <summary>Figures printed, no gate failed.</summary>
    Passed = 0,

    /// <summary>Figures printed, a gate failed.</summary>
    GateFailed = 1,

    /// <summary>The call is wrong.</summary>
    WrongCall = 2,

    /// <summary>Nothing was scored: the texts differ from their digests, cannot be read, or the detector failed.</summary>
    Refused = 3,
}
