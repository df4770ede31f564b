using Clona.Detectors.Findings;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>A place of which is asked whether somebody lives there.</summary>
/// <param name="Kind">How it was found.</param>
/// <param name="Span">Its place in the view.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Token behind it.</param>
/// <param name="Evidence">What the rules say of it; nothing of a town.</param>
internal readonly record struct HomePlace(HomeKind Kind, TextSpan Span, int First, int End, IReadOnlyList<Evidence> Evidence);
