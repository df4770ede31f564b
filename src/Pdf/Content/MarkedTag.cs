namespace Clona.Pdf.Content;

/// <summary>What is written where a sequence of marked content begins.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Id">Its number, by which the structure tree knows it; null where the tree does not.</param>
/// <param name="Text">The text to be read in place of its glyphs; null for none.</param>
internal sealed record MarkedTag(string Name, int? Id = null, string? Text = null)
{
    /// <summary>What belongs to no element: headers, rules, boxes.</summary>
    public static MarkedTag Artifact { get; } = new("Artifact");

    /// <summary>A span that says a text of its own, or has a number.</summary>
    public static MarkedTag Span { get; } = new("Span");
}
