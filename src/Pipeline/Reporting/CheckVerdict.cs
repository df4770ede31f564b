namespace Clona.Pipeline.Reporting;

/// <summary>What a check of the output said.</summary>
public enum CheckVerdict
{
    /// <summary>Made, nothing found.</summary>
    Passed,

    /// <summary>Made, the output must not leave.</summary>
    Failed,

    /// <summary>Not made, for lack of something it needs.</summary>
    NotMade,
}
