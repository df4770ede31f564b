using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;
using Clona.Pdf.Spacing;
using Clona.Pdf.Structure;

namespace Clona.Pdf.Removal;

/// <summary>Edits of a stream that was executed on a page: its glyphs, images and forms are known one by one.</summary>
internal sealed class ExecutedEdits : StreamEdits
{
    private readonly ExecutedPage page;
    private readonly RemovalSelection selection;
    private readonly ContentInstance instance;
    private readonly IReadOnlyList<GlyphSpan> spans;
    private readonly IReadOnlyList<PdfReference?> forms;
    private readonly HashSet<int> removedImages;
    private readonly Dictionary<int, string> replacements = [];
    private readonly IReadOnlyDictionary<int, MarkedTag>? tags;
    private int next;

    /// <summary>Edits of <paramref name="instance"/>.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selection">What goes from it.</param>
    /// <param name="instance">The execution.</param>
    /// <param name="spans">Its glyphs by operation, ascending.</param>
    /// <param name="forms">What was written for each instance of the page, by id.</param>
    /// <param name="structure">What becomes of marked content; null where the document has no structure.</param>
    public ExecutedEdits(
        ExecutedPage page,
        RemovalSelection selection,
        ContentInstance instance,
        IReadOnlyList<GlyphSpan> spans,
        IReadOnlyList<PdfReference?> forms,
        PageStructure? structure)
    {
        this.page = page;
        this.selection = selection;
        this.instance = instance;
        this.spans = spans;
        this.forms = forms;
        removedImages = [.. page.Images
            .Where(image => image.Instance == instance.Id && selection.RemovesImage(image.Index))
            .Select(image => image.Operation)];
        foreach (var span in page.Replacements.Where(span => span.Instance == instance.Id && IsKept(span)))
        {
            replacements[span.Begin] = span.Text;
        }

        tags = structure?.TagsOf(instance.Id);
    }

    /// <inheritdoc/>
    public override bool KeepsText => !page.IsMask;

    /// <inheritdoc/>
    public override ReadOnlySpan<PdfGlyph> GlyphsOf(int operation)
    {
        while (next < spans.Count && spans[next].Operation < operation)
        {
            next++;
        }

        return next < spans.Count && spans[next].Operation == operation
            ? page.Glyphs.AsSpan(spans[next].First, spans[next].Count)
            : [];
    }

    /// <inheritdoc/>
    public override PageFont FontOf(in PdfGlyph glyph) => page.Fonts[glyph.Font];

    /// <inheritdoc/>
    public override bool Removes(in PdfGlyph glyph) => selection.Removes(glyph.Ordinal);

    /// <inheritdoc/>
    public override PdfReference? FormAt(int operation, PdfStream form, ResourceScope scope) =>
        instance.ChildAt(operation) is { } child && !page.Instances[child].IsHidden ? forms[child] : null;

    /// <inheritdoc/>
    public override bool RemovesImageAt(int operation) => removedImages.Contains(operation);

    /// <inheritdoc/>
    public override IReadOnlyList<ImageRegion> BlankedPartsAt(int operation) =>
        page.Images.FirstOrDefault(image => image.IsInline && image.Instance == instance.Id && image.Operation == operation) is { } image
            ? selection.BlankedParts(image.Index)
            : [];

    /// <inheritdoc/>
    public override bool Skips(int operation) => instance.Skips(operation) || selection.DropsPath(instance.Id, operation);

    /// <inheritdoc/>
    public override MarkedTag? TagAt(int operation)
    {
        var tag = tags?.GetValueOrDefault(operation);
        return replacements.TryGetValue(operation, out var text)
            ? (tag ?? MarkedTag.Span) with { Name = MarkedTag.Span.Name, Text = text }
            : tag;
    }

    /// <inheritdoc/>
    public override TouchedPath? PathAt(int operation) => instance.CutAt(operation);

    /// <inheritdoc/>
    public override PdfReference? MaskAt(int operation) =>
        instance.MaskAt(operation) is { } mask ? selection.Masks.GetValueOrDefault(mask) : null;

    // What lost a glyph is read by what is left of it.
    private bool IsKept(ReplacementText span)
    {
        var glyphs = page.Glyphs.AsSpan(span.FirstGlyph, span.Glyphs);
        var text = new StringBuilder();
        foreach (var glyph in glyphs)
        {
            if (selection.Removes(glyph.Ordinal) || (glyph.Text is null && span.Text.Length > 0))
            {
                return false;
            }

            text.Append(glyph.Text);
        }

        return glyphs.Length > 0 && SameText.MayReplace(span.Text, text.ToString());
    }

    /// <inheritdoc/>
    public override SpacedText? Spaced(ContentWriter writer) =>
        instance.Start is { } start && spans.Any(span => Moves(span)) ? new(writer, this, selection.Spacing, start) : null;

    private bool Moves(GlyphSpan span)
    {
        for (var i = span.First; i < span.First + span.Count; i++)
        {
            if (selection.Spacing.Find(i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
