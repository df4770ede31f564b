using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Lists;

/// <summary>A place in a view that an entry describes.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Span">The place.</param>
internal readonly record struct OwnMatch(OwnEntry Entry, TextSpan Span);
