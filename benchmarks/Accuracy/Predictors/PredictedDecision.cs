namespace Clona.Accuracy.Predictors;

/// <summary>What a detector under test wants done with a finding.</summary>
internal enum PredictedDecision
{
    /// <summary>Leave readable.</summary>
    Keep,

    /// <summary>Mask until a person has decided.</summary>
    Review,

    /// <summary>Mask.</summary>
    Redact,
}
