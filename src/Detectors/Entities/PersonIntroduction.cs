using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities;

/// <summary>How a person who is named in full is introduced.</summary>
/// <param name="Nouns">Keys of the nouns that name them.</param>
/// <param name="Places">Parts of the document in which they are named.</param>
/// <param name="IsRelative">Whether they come in as somebody's relative.</param>
/// <param name="IsChild">Whether they are a child.</param>
/// <param name="IsParent">Whether they come in as somebody's mother or father.</param>
internal sealed record PersonIntroduction(IReadOnlySet<ulong> Nouns, IReadOnlySet<DocumentPlace> Places, bool IsRelative, bool IsChild, bool IsParent);
