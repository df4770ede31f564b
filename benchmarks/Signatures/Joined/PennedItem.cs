namespace Clona.Signatures.Joined;

/// <summary>Something that somebody wrote on a paper.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsSignature">Whether it is a signature or initials.</param>
/// <param name="Lines">Its lines, in millimetres of the paper.</param>
/// <param name="Pen">With what.</param>
internal sealed record PennedItem(string Kind, bool IsSignature, IReadOnlyList<PenLine> Lines, BroadPen Pen);
