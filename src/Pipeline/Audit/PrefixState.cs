namespace Clona.Pipeline.Audit;

/// <summary>What some bytes are, seen as the beginning of a payload.</summary>
internal enum PrefixState
{
    /// <summary>Sound so far, and the payload goes on behind them.</summary>
    NeedsMore,

    /// <summary>Exactly one whole payload.</summary>
    Whole,

    /// <summary>No beginning of any payload, or a payload with bytes left over.</summary>
    Invalid,
}
