using Clona.Detectors.Findings;

namespace Clona.Detectors.Resolution;

/// <summary>A person that an identifier may belong to.</summary>
/// <param name="Span">Place of the name in the view.</param>
/// <param name="Role">Role of the mention.</param>
internal readonly record struct OwnerPerson(TextSpan Span, PersonRole Role);
