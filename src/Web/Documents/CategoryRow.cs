using Clona.Detectors.Findings;

namespace Clona.Web.Documents;

/// <summary>How a category of findings was decided.</summary>
/// <param name="Type">The category.</param>
/// <param name="Removed">Findings that are not in the output.</param>
/// <param name="Kept">Findings that stay.</param>
public sealed record CategoryRow(FindingType Type, int Removed, int Kept);
