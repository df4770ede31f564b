using Clona.Detectors.Findings;

namespace Clona.Web.Review;

/// <summary>How many findings of one category.</summary>
/// <param name="Type">The category.</param>
/// <param name="Count">How many.</param>
public sealed record CategoryCount(FindingType Type, int Count);
