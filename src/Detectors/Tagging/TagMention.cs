using Clona.Detectors.Findings;

namespace Clona.Detectors.Tagging;

/// <summary>A name or an address as the tagger sees it.</summary>
/// <param name="Kind"><see cref="TagLabel.PersonStart"/> or <see cref="TagLabel.AddressStart"/>.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="Span">Its place in the view.</param>
/// <param name="Margin">Mean margin of its tokens.</param>
internal readonly record struct TagMention(TagLabel Kind, int First, int Last, TextSpan Span, int Margin);
