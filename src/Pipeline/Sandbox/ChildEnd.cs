namespace Clona.Pipeline.Sandbox;

/// <summary>How a child came to its end.</summary>
public enum ChildEnd
{
    /// <summary>It answered.</summary>
    Answered,

    /// <summary>It ran past its time and was killed.</summary>
    TimedOut,

    /// <summary>It used more memory than allowed and was killed, or gave up by itself for want of memory.</summary>
    OutOfMemory,

    /// <summary>It ended without an answer, or what it answered was malformed.</summary>
    Crashed,

    /// <summary>The sandbox itself could not be set up.</summary>
    NoSandbox,
}
