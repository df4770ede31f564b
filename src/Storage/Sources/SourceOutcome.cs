namespace Clona.Storage.Sources;

/// <summary>What became of something behind an address that is pulled; each has a Czech text.</summary>
public enum SourceOutcome
{
    /// <summary>Read to its end; nothing new was in it, or everything new was taken.</summary>
    Done,

    /// <summary>Taken in as a document.</summary>
    Taken,

    /// <summary>The content cannot be taken: its type, its size, or it is empty.</summary>
    NotTaken,

    /// <summary>The content is not the one that was announced.</summary>
    DigestDiffers,

    /// <summary>There is nothing behind the address.</summary>
    Gone,

    /// <summary>The host is not on the list of the source.</summary>
    HostNotAllowed,

    /// <summary>The name leads to an internal address.</summary>
    InternalAddress,

    /// <summary>The address is not of the encrypted kind.</summary>
    SchemeNotAllowed,

    /// <summary>The host's robots.txt forbids the address.</summary>
    RobotsForbid,

    /// <summary>One address leads to the next too often.</summary>
    TooManyRedirects,

    /// <summary>The answer is larger than allowed.</summary>
    TooLarge,

    /// <summary>The answer is of a type that is not asked for.</summary>
    WrongType,

    /// <summary>The answer is no list of the announced kind.</summary>
    Unreadable,

    /// <summary>The other side does not answer, or asks for patience; tried again.</summary>
    Unavailable,
}
