using Clona.Detectors.Findings;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>An identifier and what stands for it, in a mapping.</summary>
/// <param name="Type">Kind of datum.</param>
/// <param name="Number">Number among its kind, from 1.</param>
/// <param name="Pseudonym">What the output shows.</param>
/// <param name="Original">The value as first written.</param>
public sealed record KnownValue(FindingType Type, int Number, string Pseudonym, string Original)
{
    /// <summary>What the output shows alone.</summary>
    public override string ToString() => Pseudonym;
}
