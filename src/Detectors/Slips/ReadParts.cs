using Clona.Detectors.Findings;

namespace Clona.Detectors.Slips;

/// <summary>What of a text a machine read in pictures.</summary>
/// <param name="Spans">The parts that were read, by start.</param>
/// <param name="Doubtful">Words of them that were read with doubt, by start.</param>
public sealed record ReadParts(IReadOnlyList<TextSpan> Spans, IReadOnlyList<TextSpan> Doubtful);
