namespace Clona.Detectors.Entities;

/// <summary>Whom a mention means.</summary>
/// <param name="Entity">Label of the person, such as <c>P1</c>, or of two, such as <c>P1-P2</c>.</param>
/// <param name="IsInDoubt">Whether several persons may be meant; the label is then that of this mention alone.</param>
public readonly record struct LinkedMention(string Entity, bool IsInDoubt);
