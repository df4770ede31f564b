namespace Clona.Detectors.Persons;

/// <summary>What stands beside a possible name and how much it says.</summary>
/// <param name="Source">Evidence id; empty if nothing speaks.</param>
/// <param name="Weight">Log odds.</param>
/// <param name="IsDecoy">Whether it shows that the words are the name of something else (a street, a school, a
/// firm).</param>
internal readonly record struct ContextCue(string Source, double Weight, bool IsDecoy = false)
{
    /// <summary>Nothing that speaks for or against.</summary>
    public static ContextCue None { get; } = new(string.Empty, 0);

    /// <summary>Whether it is strong enough to make a name of words that no list knows.</summary>
    public bool IsStrong => Weight >= 2.4;
}
