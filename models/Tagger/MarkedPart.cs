using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>A piece of a text with the label that all of it has.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Kind"><see cref="TagLabel.PersonStart"/> for a name, <see cref="TagLabel.AddressStart"/> for an
/// address.</param>
internal sealed record MarkedPart(string Text, TagLabel Kind);
