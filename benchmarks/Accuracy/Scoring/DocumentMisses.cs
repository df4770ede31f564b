namespace Clona.Accuracy.Scoring;

/// <summary>How badly one document fared.</summary>
/// <param name="MissedMentions">Marks to remove that are not wholly masked.</param>
/// <param name="NeedlessCharacters">Masked letters and numbers that had to stay.</param>
/// <param name="Name">Name of the document.</param>
internal sealed record DocumentMisses(int MissedMentions, int NeedlessCharacters, string Name);
