namespace Clona.Pipeline.Texts;

/// <summary>Exit codes of the command line; with several files the highest wins.</summary>
public enum ExitCode
{
    /// <summary>Redacted and verified, no open question.</summary>
    Done = 0,

    /// <summary>The call is wrong.</summary>
    WrongCall = 2,

    /// <summary>Redacted and verified; some findings wait for a person.</summary>
    WaitsForPerson = 10,

    /// <summary>The input was refused.</summary>
    Refused = 20,

    /// <summary>The output failed verification, or what was verified is not sound.</summary>
    NotSound = 30,

    /// <summary>A needed program, font or the sandbox is missing.</summary>
    SomethingMissing = 40,

    /// <summary>Internal error.</summary>
    InternalError = 70,
}
