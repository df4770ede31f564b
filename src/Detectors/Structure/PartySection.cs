using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>The lines that identify one contracting party.</summary>
/// <param name="Span">Place in the view.</param>
/// <param name="Kind">What the party is.</param>
public sealed record PartySection(TextSpan Span, PartySectionKind Kind);
