namespace Clona.Storage.Work;

/// <summary>Decides whether and when work is tried again after a fault.</summary>
internal static class RetryRule
{
    /// <summary>Children that may die of one document before it is quarantined.</summary>
    internal const int MaxKills = 2;

    /// <summary>Faults of no known class before the work fails.</summary>
    internal const int MaxUnknowns = 3;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The pause after the fault number <paramref name="count"/>, from 1: it doubles up to ten minutes.</summary>
    internal static TimeSpan Delay(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var pause = First * Math.Pow(2, Math.Min(count - 1, 10));
        return pause < Longest ? pause : Longest;
    }
}
