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
    private readonly PageSequence?[] looks;
    private readonly Dictionary<int, PageSequence> splits = [];
    private int lookGlyph;
    private readonly Dictionary<WrittenPiece, WrittenPiece> lastAfter = new(ReferenceEqualityComparer.Instance);

    /// <summary>The marked content of a page.</summary>
    /// <param name="tree">The structure tree of the input.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="content">What it shows.</param>
    /// <param name="selection">What goes.</param>
    /// <param name="annotations">The annotations that become content, as they were executed.</param>
    /// <param name="marks">What is shown in place of what goes.</param>
    public PageStructure(
        StructureTree tree,
        int page,
        ExecutedPage content,
        RemovalSelection selection,
        IReadOnlyList<PlacedAppearance> annotations,
        IReadOnlyList<RemovalMark> marks)
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
        lookGlyph = content.Glyphs.Length;
        NoteSplits(marks);
        looks = [.. content.Appearances.Select((first, index) => LookOf(first, index, annotations))];
    }

    /// <summary>How many numbers the page's own content has so far.</summary>
    public int Ids { get; private set; }

    /// <summary>What is written for the marked content of an execution, by the operation that begins it.</summary>
    public IReadOnlyDictionary<int, MarkedTag> TagsOf(int instance) => tags[instance];

    /// <summary>How the look of an annotation is marked; null where no element has it.</summary>
    /// <param name="index">Its place among those that become content.</param>
    public MarkedTag? TagOfLook(int index) => looks[index] is { Id: { } id } look ? new(look.Item.Owner.Type, id) : null;

    /// <summary>Whether labels stand in the middle of marked content of the page.</summary>
    public bool HasSplits => splits.Count > 0;

    /// <summary>Whether the label of a mark belongs before the glyph, in the middle of marked content.</summary>
    public bool SplitsBefore(int ordinal) => splits.ContainsKey(ordinal);

    /// <summary>Makes the marked content two before the glyph; how the second part is marked.</summary>
    public MarkedTag Split(int ordinal)
    {
        var sequence = splits[ordinal];
        var whole = sequence.Piece!;
        var tail = new WrittenPiece(page, null, Ids++, string.Empty, KeptText(sequence, ordinal, sequence.Range.FirstGlyph + sequence.Range.Glyphs), whole.HasLost);
        var start = sequence.Parts.Count == 0 ? sequence.Range.FirstGlyph : sequence.Parts[^1].First;
        var head = whole with { After = KeptText(sequence, start, ordinal) };
        var pieces = sequence.Item.Pieces;
        var place = pieces.FindIndex(piece => ReferenceEquals(piece, whole));
        pieces[place] = head;
        pieces.Insert(place + 1, tail);
        sequence.Parts.RemoveAll(part => ReferenceEquals(part.Piece, whole));
        sequence.Parts.Add((start, head));
        sequence.Parts.Add((ordinal, tail));
        sequence.Piece = tail;
        return new(sequence.Item.Owner.Type, tail.Id);
    }

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

    // A label between kept glyphs of one sequence; a reader would else hear it after them.
    private void NoteSplits(IReadOnlyList<RemovalMark> marks)
    {
        foreach (var mark in marks.Where(mark => mark is { Area: null, Image: null } && mark.Label.Length > 0))
        {
            if (FirstGlyphOf(mark) is { } first && content.Glyphs[first].Instance == 0
                && SequenceAt(0, content.Glyphs[first].Operation) is { } sequence && KeepsGlyphBefore(sequence, first)
                && NextKept(sequence, first) is { } next && content.Glyphs[next] is { Instance: 0, IsVertical: false })
            {
                splits[next] = sequence;
            }
        }

        if (splits.Count > 0 && content.Glyphs.Any(glyph => glyph.IsVertical))
        {
            splits.Clear();
        }
    }

    private int? NextKept(PageSequence sequence, int ordinal)
    {
        var end = sequence.Range.FirstGlyph + sequence.Range.Glyphs;
        while (ordinal < end && selection.Removes(ordinal))
        {
            ordinal++;
        }

        return ordinal < end ? ordinal : null;
    }

    private string KeptText(PageSequence sequence, int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to && sequence.Item.Owner.NeedsText; i++)
        {
            text.Append(selection.Removes(i) ? null : content.Glyphs[i].Text);
        }

        return text.ToString();
    }

    private PageSequence? LookOf(int first, int index, IReadOnlyList<PlacedAppearance> annotations)
    {
        if (index >= annotations.Count || tree.Find(annotations[index].Annotation) is not { } item || content.Instances[first].IsHidden)
        {
            return null;
        }

        var end = index + 1 < content.Appearances.Count ? content.Appearances[index + 1] : content.Instances.Count;
        var (from, count) = GlyphsOf(first, end);
        var look = new PageSequence(new(first, 0, 0, from, count, null), item);
        Read(look);
        look.Id = look.IsLeft || content.Images.Any(image => image.Instance >= first && image.Instance < end) ? Ids++ : null;
        look.Piece = new(page, null, look.Id, look.Before, look.After, look.HasLost);
        item.Pieces.Add(look.Piece);
        return look;
    }

    // Looks are painted after the page, one after the other.
    private (int First, int Count) GlyphsOf(int firstInstance, int endInstance)
    {
        while (lookGlyph > 0 && content.Glyphs[lookGlyph - 1].Instance >= firstInstance)
        {
            lookGlyph--;
        }

        while (lookGlyph < content.Glyphs.Length && content.Glyphs[lookGlyph].Instance < firstInstance)
        {
            lookGlyph++;
        }

        var first = lookGlyph;
        while (lookGlyph < content.Glyphs.Length && content.Glyphs[lookGlyph].Instance < endInstance)
        {
            lookGlyph++;
        }

        return (first, lookGlyph - first);
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
            ? (sequence, sequence.PieceAt(ordinal), !KeepsGlyphBefore(sequence, ordinal))
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
            ?? sequences[0].Find(sequence => Holds(sequence, ordinal)) ?? Array.Find(looks, look => look is not null && Holds(look, ordinal));
    }

    private static bool Holds(PageSequence sequence, int ordinal) =>
        ordinal >= sequence.Range.FirstGlyph && ordinal < sequence.Range.FirstGlyph + sequence.Range.Glyphs;

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
