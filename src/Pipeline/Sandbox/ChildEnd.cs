namespace Clona.Pipeline.Sandbox;

/// <summary>How a child came to its end.</summary>
public enum ChildEnd
{
    /// <summary>It answered.</summary>
    Answered,

    /// <summary>It used more processor time than allowed and was killed.</summary>
    TimedOut,

    /// <summary>Its longest time was over while it waited for the machine; it was killed, and no document is to blame.</summary>
    Starved,

    /// <summary>Its longest time was over while it stood still by itself; it was killed.</summary>
    Hung,

    /// <summary>It used more memory than allowed and was killed, or gave up by itself for want of memory.</summary>
    OutOfMemory,

    /// <summary>It ended without an answer, or what it answered was malformed.</summary>
    Crashed,

    /// <summary>The sandbox itself could not be set up.</summary>
    NoSandbox,
}
