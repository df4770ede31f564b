namespace Clona.Detectors.Findings;

/// <summary>Probability in [0, 1] that a finding is what its type says, computed from its evidence alone.</summary>
/// <remarks>The logistic function of the sum of the weights, so a reader of a report can compute it again.</remarks>
public readonly record struct Confidence : IComparable<Confidence>
{
    private Confidence(double value) => Value = value;

    /// <summary>The probability, 0 to 1, rounded to four digits.</summary>
    public double Value { get; }

    /// <summary>The confidence that follows from <paramref name="evidence"/>.</summary>
    public static Confidence Of(IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var logOdds = 0.0;
        for (var i = 0; i < evidence.Count; i++)
        {
            logOdds += evidence[i].Weight;
        }

        return new Confidence(Math.Round(1 / (1 + Math.Exp(-logOdds)), 4));
    }

    /// <inheritdoc/>
    public int CompareTo(Confidence other) => Value.CompareTo(other.Value);
}
