namespace Clona.Pipeline.Policy.Comparison;

/// <summary>One thing in which two profiles, or two versions of one, differ.</summary>
/// <param name="Place">Rule (its id without the profile's), or the key of the file.</param>
/// <param name="Left">What stands on the left; empty where it is missing there.</param>
/// <param name="Right">What stands on the right; empty where it is missing there.</param>
public sealed record ProfileDifference(string Place, string Left, string Right)
{
    /// <summary>Whether only the right one has it.</summary>
    public bool IsAdded => Left.Length == 0;

    /// <summary>Whether only the left one has it.</summary>
    public bool IsRemoved => Right.Length == 0;
}
