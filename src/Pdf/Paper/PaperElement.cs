namespace Clona.Pdf.Paper;

/// <summary>An element of the structure tree: its own elements, or the marked pieces of pages that show it.</summary>
internal sealed class PaperElement(PaperTag tag)
{
    /// <summary>What it is.</summary>
    public PaperTag Tag { get; } = tag;

    /// <summary>Elements inside, in reading order.</summary>
    public List<PaperElement> Kids { get; } = [];

    /// <summary>Page index and marked-content id of each piece, in reading order.</summary>
    public List<(int Page, int Id)> Pieces { get; } = [];
}
