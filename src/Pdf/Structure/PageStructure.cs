using System.Text;
using Clona.Pdf.Content;
using Clona.Pdf.Marks;
using Clona.Pdf.Objects;
using Clona.Pdf.Removal;

namespace Clona.Pdf.Structure;

/// <summary>What becomes of the marked content of one page: new numbers, and what is left of each sequence.</summary>
/// <remarks>
/// Sequences that no element has are not written, nor are those that lost all they showed; artifacts stay what they are.
/// </remarks>
internal sealed class PageStructure
{
    private readonly StructureTree tree;
    private readonly int page;
    private readonly ExecutedPage content;
    private readonly RemovalSelection selection;
    private readonly Dictionary<int, MarkedTag>[] tags;
    private readonly List<PageSequence>[] sequences;
    private readonly Dictionary<WrittenPiece, WrittenPiece> lastAfter = new(ReferenceEqualityComparer.Instance);

    /// <summary>The marked content of a page.</summary>
    /// <param name="tree">The structure tree of the input.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="selection">What goes.</param>
    public PageStructure(StructureTree tree, int page, ExecutedPage content, RemovalSelection selection)
    {
        (this.tree, this.page, this.content, this.selection) = (tree, page, content, selection);
        tags = [.. content.Instances.Select(_ => new Dictionary<int, MarkedTag>())];
        sequences = [.. content.Instances.Select(_ => new List<PageSequence>())];
        foreach (var sequence in content.Sequences)
        {
            Add(sequence);
        }

        NoteImages();
        for (var instance = 0; instance < sequences.Length; instance++)
        {
            Number(instance);
        }

        NotePieces(0, null);
    }

    /// <summary>How many numbers the page's own content has so far.</summary>
    public int Ids { get; private set; }

    /// <summary>What is written for the marked content of an execution, by the operation that begins it.</summary>
    public IReadOnlyDictionary<int, MarkedTag> TagsOf(int instance) => tags[instance];

    /// <summary>Notes what was written for the executed forms.</summary>
    /// <param name="outputs">The output of each execution, by its number; null where nothing was written.</param>
    public void NoteForms(IReadOnlyList<PdfReference?> outputs)
    {
        for (var instance = 1; instance < sequences.Length; instance++)
        {
            if (outputs[instance] is { } form && !content.Instances[instance].IsHidden)
            {
                NotePieces(instance, form);
            }
        }
    }

    /// <summary>Makes a mark's label part of the element that lost what it stands for.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="label">What it shows.</param>
    /// <returns>How its text is marked; null where no element lost anything.</returns>
    public MarkedTag? Label(RemovalMark mark, string label)
    {
        if (PlaceOf(mark) is not { Piece: { } piece } place)
        {
            return null;
        }

        var added = new WrittenPiece(page, null, Ids++, string.Empty, MarkFont.ReadAs(label), HasLost: false);
        var pieces = place.Sequence.Item.Pieces;
        if (place.IsBefore)
        {
            pieces.Insert(pieces.IndexOf(piece), added);
        }
        else
        {
            pieces.Insert(pieces.IndexOf(lastAfter.GetValueOrDefault(piece, piece)) + 1, added);
            lastAfter[piece] = added;
        }

        return MarkedTag.Span with { Id = added.Id };
    }

    private void Add(MarkedSequence sequence)
    {
        var instance = content.Instances[sequence.Instance];
        if (sequence.Id is not { } id)
        {
            tags[sequence.Instance][sequence.Begin] = MarkedTag.Artifact;
        }
        else if (tree.Find(page, instance.Form, id) is { } item)
        {
            sequences[sequence.Instance].Add(new(sequence, item));
        }
    }

    private void NoteImages()
    {
        foreach (var image in content.Images)
        {
            if (SequenceAt(image.Instance, image.Operation) is { } sequence)
            {
                var isGone = selection.RemovesImage(image.Index);
                sequence.KeepsImage |= !isGone;
                sequence.HasLost |= isGone || selection.BlankedParts(image.Index).Count > 0;
            }
        }
    }

    private void Number(int instance)
    {
        var next = 0;
        foreach (var sequence in sequences[instance])
        {
            Read(sequence);
            if (sequence.IsLeft)
            {
                sequence.Id = next++;
                tags[instance][sequence.Range.Begin] = new(sequence.Item.Owner.Type, sequence.Id);
            }
        }

        Ids = instance == 0 ? next : Ids;
    }

    private void Read(PageSequence sequence)
    {
        var needsText = sequence.Item.Owner.NeedsText;
        var (before, after) = (new StringBuilder(), new StringBuilder());
        foreach (ref readonly var glyph in content.Glyphs.AsSpan(sequence.Range.FirstGlyph, sequence.Range.Glyphs))
        {
            var goes = selection.Removes(glyph.Ordinal);
            sequence.HasLost |= goes;
            sequence.KeepsGlyph |= !goes;
            before.Append(needsText ? glyph.Text : null);
            after.Append(needsText && !goes ? glyph.Text : null);
        }

        (sequence.Before, sequence.After) = (before.ToString(), after.ToString());
    }

    private void NotePieces(int instance, PdfReference? form)
    {
        foreach (var sequence in sequences[instance])
        {
            var pieces = sequence.Item.Pieces;
            sequence.Piece = form is null ? null : pieces.Find(known => known.Form == form && known.Id == sequence.Id);
            if (sequence.Piece is null)
            {
                sequence.Piece = new(page, form, sequence.Id, sequence.Before, sequence.After, sequence.HasLost);
                pieces.Add(sequence.Piece);
            }
        }
    }

    private (PageSequence Sequence, WrittenPiece? Piece, bool IsBefore)? PlaceOf(RemovalMark mark)
    {
        if (mark.Image is { } index && index >= 0 && index < content.Images.Count)
        {
            var image = content.Images[index];
            return SequenceAt(image.Instance, image.Operation) is { } around ? (around, around.Piece, true) : null;
        }

        return FirstGlyphOf(mark) is { } ordinal && SequenceOf(ordinal) is { } sequence
            ? (sequence, sequence.Piece, !KeepsGlyphBefore(sequence, ordinal))
            : null;
    }

    private int? FirstGlyphOf(RemovalMark mark)
    {
        if (mark.Area is { } area)
        {
            var box = area.Bounds;
            return content.Glyphs.Where(glyph => selection.Removes(glyph.Ordinal) && box.Contains(glyph.Quad.Centre))
                .Select(glyph => (int?)glyph.Ordinal).FirstOrDefault();
        }

        return mark.Glyphs.Where(range => range.First >= 0 && range.First < content.Glyphs.Length)
            .Select(range => (int?)range.First).Min();
    }

    private bool KeepsGlyphBefore(PageSequence sequence, int ordinal)
    {
        for (var i = sequence.Range.FirstGlyph; i < ordinal; i++)
        {
            if (!selection.Removes(i))
            {
                return true;
            }
        }

        return false;
    }

    private PageSequence? SequenceOf(int ordinal)
    {
        var glyph = content.Glyphs[ordinal];
        return SequenceAt(glyph.Instance, glyph.Operation)
            ?? sequences[0].Find(sequence => ordinal >= sequence.Range.FirstGlyph && ordinal < sequence.Range.FirstGlyph + sequence.Range.Glyphs);
    }

    // Sequences of one stream do not overlap, and are noted in the order in which they end.
    private PageSequence? SequenceAt(int instance, int operation)
    {
        var list = sequences[instance];
        var (low, high) = (0, list.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = list[middle].Range;
            if (operation < range.Begin)
            {
                high = middle - 1;
            }
            else if (operation > range.End)
            {
                low = middle + 1;
            }
            else
            {
                return list[middle];
            }
        }

        return null;
    }
}
