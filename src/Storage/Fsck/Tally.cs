namespace Clona.Storage.Fsck;

/// <summary>Counts what one check looks at.</summary>
internal sealed class Tally(string invariant)
{
    private long looked;
    private long bad;
    private string? first;

    internal InvariantResult Result => new(invariant, looked, bad, first);

    /// <summary>Counts one thing.</summary>
    internal void Count(bool isSound, string example)
    {
        looked++;
        if (!isSound)
        {
            bad++;
            first ??= example;
        }
    }
}
