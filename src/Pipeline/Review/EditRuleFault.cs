namespace Clona.Pipeline.Review;

/// <summary>Why the law of the house lets nobody decide so.</summary>
public enum EditRuleFault
{
    /// <summary>The datum is never kept, whatever the reason (C-2).</summary>
    NeverKept,

    /// <summary>Keeping it needs a recorded consent that still holds (G-14, G-18).</summary>
    ConsentMissing,
}
