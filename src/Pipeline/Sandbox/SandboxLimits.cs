namespace Clona.Pipeline.Sandbox;

/// <summary>What one child may use before it is killed.</summary>
/// <remarks>
/// The defaults are those of the reliability page: 60 s and 10 s a page, 3 GB. Time is processor time, which other work on the
/// machine does not stretch; the wall clock only ends what would otherwise never end.
/// </remarks>
public sealed record SandboxLimits
{
    /// <summary>Most pages that a document may have; no child can ask for the time of more.</summary>
    internal const int MostPages = 5_000;

    /// <summary>Processor time before the number of pages is known.</summary>
    public TimeSpan BaseTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Processor time added for every page once the child has counted them.</summary>
    public TimeSpan TimePerPage { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many times the allowed processor time a child may take by the wall clock.</summary>
    public double WallFactor { get; init; } = 5;

    /// <summary>Largest resident size of the child and its descendants, in bytes.</summary>
    public long MemoryBytes { get; init; } = 3L << 30;

    /// <summary>Largest answer that is read from the child, in bytes.</summary>
    public long AnswerBytes { get; init; } = 1L << 30;

    /// <summary>
    /// Processor seconds after which the kernel itself kills the child: a second line of defence, behind the time of the longest
    /// document.
    /// </summary>
    public int CpuSeconds { get; init; } = 60 + (10 * MostPages) + 600;

    /// <summary>Largest file the child may write in its temporary folder, in bytes.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>
    /// Address space of each process of the child, in bytes; null for programs that reserve more than they use, as .NET does.
    /// </summary>
    public long? AddressBytes { get; init; }

    /// <summary>Processor time for a document of <paramref name="pages"/> pages.</summary>
    public TimeSpan TimeFor(int pages) => BaseTime + (TimePerPage * pages);

    /// <summary>Longest wall-clock time for a document of <paramref name="pages"/> pages.</summary>
    public TimeSpan WallTimeFor(int pages) => TimeFor(pages) * WallFactor;
}
