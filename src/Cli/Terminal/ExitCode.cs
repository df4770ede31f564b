namespace Clona.Cli.Terminal;

/// <summary>Exit codes of the program; a contract with callers. With several files the highest one wins.</summary>
public enum ExitCode
{
    /// <summary>Done; redacted and verified, no open question.</summary>
    Done = 0,

    /// <summary>The call is wrong.</summary>
    WrongCall = 2,

    /// <summary>Done, but findings wait for a person; they are removed in the output until decided.</summary>
    Undecided = 10,

    /// <summary>The input was refused.</summary>
    Refused = 20,

    /// <summary>What was checked is not sound, or an output failed verification and was not written.</summary>
    NotSound = 30,

    /// <summary>A program, a font or the sandbox is missing.</summary>
    Missing = 40,

    /// <summary>Internal error; nothing was written.</summary>
    InternalError = 70,
}
