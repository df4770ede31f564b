namespace Clona.Scans.Signatures;

/// <summary>What pens drew on a page as displayed, in pixels.</summary>
/// <param name="Signatures">Boxes of signatures and initials.</param>
/// <param name="Written">Boxes of other strokes: notes, dates, ticks.</param>
internal sealed record PenMarks(IReadOnlyList<ScanBox> Signatures, IReadOnlyList<ScanBox> Written);
