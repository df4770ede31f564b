namespace Clona.Pipeline.Intake;

/// <summary>Limits at the door.</summary>
public static class InputLimits
{
    /// <summary>Largest file that is taken, in bytes (reliability page, part 3).</summary>
    public const long MostBytes = 100L << 20;
}
