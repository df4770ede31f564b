using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>What a word before a name says about it.</summary>
/// <param name="Cases">Cases it allows.</param>
/// <param name="Gender">Gender it shows; null where it may be either.</param>
/// <param name="IsPreposition">Whether nothing before it counts.</param>
/// <param name="IsPlural">Whether it introduces several people.</param>
internal readonly record struct NeighbourWord(GrammaticalCases Cases, Gender? Gender, bool IsPreposition, bool IsPlural);
