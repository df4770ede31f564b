using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Sandbox;

/// <summary>Says as a refusal how a child came to an end without an answer.</summary>
internal static class ChildRefusal
{
    /// <summary>The reason for <paramref name="end"/>.</summary>
    /// <param name="end">How the child ended; not <see cref="ChildEnd.Answered"/>.</param>
    /// <param name="crashed">The reason where the program gave up by itself.</param>
    public static RefusalReason Of(ChildEnd end, RefusalReason crashed) => end switch
    {
        ChildEnd.TimedOut => RefusalReason.TimeLimit,
        ChildEnd.Starved => RefusalReason.MachineBusy,
        ChildEnd.Hung => RefusalReason.EngineHung,
        ChildEnd.OutOfMemory => RefusalReason.MemoryLimit,
        ChildEnd.NoSandbox => RefusalReason.SandboxMissing,
        _ => crashed,
    };
}
