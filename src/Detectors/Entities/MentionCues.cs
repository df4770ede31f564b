using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities;

/// <summary>What the words around one mention tell of whom it means.</summary>
/// <param name="Noun">Key of the noun directly before it ("svědek Greguš"); 0 where none stands there.</param>
/// <param name="Nouns">Keys of all nouns that name the person there, before and behind.</param>
/// <param name="IsRelative">Whether it is introduced as somebody's relative ("jeho syn Petr", "Eva Malá, matka").</param>
/// <param name="IsChild">Whether it is introduced as a child, a pupil, a minor.</param>
/// <param name="IsParent">Whether it is somebody's mother or father by what stands behind it.</param>
/// <param name="IsSigned">Whether <c>v. r.</c> stands behind it.</param>
/// <param name="IsFirm">Whether it is part of the name of a firm or a choir.</param>
/// <param name="IsOfficial">Whether an office or another occupation stands beside it.</param>
/// <param name="IsCitizen">Whether "občan", "žadatel", the name of a side or the like stands beside it.</param>
/// <param name="Place">Part of the document.</param>
internal sealed record MentionCues(ulong Noun, IReadOnlyList<ulong> Nouns, bool IsRelative, bool IsChild, bool IsParent, bool IsSigned, bool IsFirm, bool IsOfficial, bool IsCitizen, DocumentPlace Place);
