namespace Clona.Accuracy.Predictors;

/// <summary>One finding of a detector under test.</summary>
/// <param name="Start">First UTF-16 code unit as predictors report it; first code point once the scorer has it.</param>
/// <param name="End">Behind the last one, in the same unit.</param>
/// <param name="Type">Kind in the words of the gold mark-up, such as <c>BIRTH_NUMBER</c>.</param>
/// <param name="Role">Role in the words of the mark-up, or null.</param>
/// <param name="Decision">What is to happen to it.</param>
/// <param name="Confidence">Probability in [0, 1], or null where the detector gives none.</param>
/// <param name="Entity">Label that links the mentions of one person, or null where the detector gives none.</param>
internal sealed record PredictedSpan(
    int Start,
    int End,
    string Type,
    string? Role,
    PredictedDecision Decision,
    double? Confidence,
    string? Entity = null)
{
    /// <summary>Whether the characters are removed, for good or until a person decides.</summary>
    public bool Masks => Decision is not PredictedDecision.Keep;

    public bool Overlaps(int start, int end) => start < End && Start < end;
}
