namespace Clona.Pipeline.Policy;

/// <summary>How often something is missed in documents of a profile, as the office measured it on control samples.</summary>
/// <param name="Step">Probability on the analysis' scale (table 6), 1 to 5.</param>
/// <param name="Since">First day on which it holds; before it the middle of the scale does.</param>
/// <param name="Source">What was measured, in Czech, such as which samples.</param>
public sealed record MissProbability(int Step, DateOnly Since, string Source)
{
    /// <summary>The step where nobody has measured: the middle of the scale, about once a year.</summary>
    public const int Unmeasured = 3;

    /// <summary>The largest step: about once a week.</summary>
    public const int Largest = 5;
}
