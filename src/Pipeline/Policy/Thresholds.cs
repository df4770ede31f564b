namespace Clona.Pipeline.Policy;

/// <summary>How sure a detector must be; both values are probabilities in [0, 1].</summary>
/// <param name="RedactAt">From here on a rule's <c>redact</c> is carried out without a person; below it becomes
/// <c>review</c>.</param>
/// <param name="ReviewAt">Below this, and without a label in the text, the finding is not reported at all.</param>
public readonly record struct Thresholds(double RedactAt, double ReviewAt);
