using Clona.Detectors.Addresses.Learned;

namespace Clona.Tagger.Homes;

/// <summary>A place of a marked text.</summary>
/// <param name="Kind">How it was found.</param>
/// <param name="Features">What is seen of it.</param>
/// <param name="Gold">R or Q where an address is marked there, K where none is and towns are marked or it is no mere town, otherwise nothing is known: '-'.</param>
/// <param name="Needless">Letters and numbers in it that no mark covers.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">Code point behind it.</param>
internal sealed record HomeExample(HomeKind Kind, uint[] Features, char Gold, int Needless, int Start, int End);
