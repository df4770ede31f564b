namespace Clona.Accuracy.Survival;

/// <summary>Sentences without any personal datum, with the places marked that look like one.</summary>
/// <param name="Detector">Kind of datum the decoys resemble; the file's name, such as <c>birth-number</c>.</param>
/// <param name="Text">The sentences, one a paragraph.</param>
/// <param name="Decoys">The look-alikes.</param>
internal sealed record DecoyText(string Detector, string Text, IReadOnlyList<Decoy> Decoys);
