using Clona.Detectors.Findings;

namespace Clona.Detectors.Structure;

/// <summary>A part of a document that a policy may tell apart.</summary>
/// <param name="Span">Place in the view.</param>
/// <param name="Place">Which part it is.</param>
internal readonly record struct DocumentRegion(TextSpan Span, DocumentPlace Place);
