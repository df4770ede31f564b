namespace Clona.Pipeline.Recoding;

/// <summary>What decoding the pictures of one document may take. All but the time depend on nothing but the document.</summary>
internal static class RecodingLimits
{
    /// <summary>Most questions about a document; each names as many pictures as can be worked on at once.</summary>
    public const int MostRounds = 64;

    /// <summary>Most pictures that cannot be decoded; the rest of the document is not tried then.</summary>
    public const int MostFailures = 8;

    /// <summary>Most samples of all pictures: a hundred pages of A4 in colour at 300 dots per inch. The rest is not tried.</summary>
    public const long MostSamples = 2_600_000_000;

    /// <summary>Longest time for a document; it is refused then, as what is decoded must not depend on the clock.</summary>
    public static TimeSpan LongestTime { get; } = TimeSpan.FromMinutes(20);
}
