namespace Clona.Pipeline.Sandbox;

/// <summary>What one child may use before it is killed.</summary>
/// <remarks>The defaults are those of the reliability page: 60 s and 10 s a page, 3 GB.</remarks>
public sealed record SandboxLimits
{
    /// <summary>Wall-clock time before the number of pages is known.</summary>
    public TimeSpan BaseTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Wall-clock time added for every page once the child has counted them.</summary>
    public TimeSpan TimePerPage { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Largest resident size of the child and its descendants, in bytes.</summary>
    public long MemoryBytes { get; init; } = 3L << 30;

    /// <summary>Largest answer that is read from the child, in bytes.</summary>
    public long AnswerBytes { get; init; } = 1L << 30;

    /// <summary>CPU seconds after which the kernel kills the child; a second line of defence behind the wall clock.</summary>
    public int CpuSeconds { get; init; } = 3600;

    /// <summary>Largest file the child may write in its temporary folder, in bytes.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>
    /// Address space of each process of the child, in bytes; null for programs that reserve more than they use, as .NET does.
    /// </summary>
    public long? AddressBytes { get; init; }

    /// <summary>Wall-clock time for a document of <paramref name="pages"/> pages.</summary>
    public TimeSpan TimeFor(int pages) => BaseTime + (TimePerPage * pages);
}
