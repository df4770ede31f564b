namespace Clona.Tagger.Passages;

/// <summary>A word of a sentence that may hold a passage.</summary>
/// <param name="Features">What is seen of it; as hashes, or as rows of the weights.</param>
/// <param name="RuleFeatures">How many of them, the first, come of the table of sensitive words.</param>
/// <param name="IsInside">Whether it stands in a marked passage.</param>
/// <param name="IsFirst">Whether one begins with it.</param>
/// <param name="IsLast">Whether one ends with it.</param>
/// <param name="IsTaken">Whether it stands in another finding, so that no passage holds it.</param>
internal readonly record struct PassageExample(uint[] Features, int RuleFeatures, bool IsInside, bool IsFirst, bool IsLast, bool IsTaken);
