using Clona.Pdf.Content;
using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Marks;
using Clona.Pdf.Objects;
using Clona.Pdf.Structure;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>
/// Writes the content of one page after another: what stays of it, then the annotations' appearances, then the marks.
/// </summary>
internal sealed class PageRewriter(ResourceTranslator translator, OutputObjects objects)
{
    private const int OneByte = 256;

    private readonly FormOutputs forms = new(translator, objects);
    private readonly MarkPainter painter = new();
    private readonly HashSet<(int Font, CharacterCode Code, bool IsSpaced)> noted = [];
    private bool[] notedBytes = [];
    private PdfReference? markFont;

    /// <summary>The boxes of all marks painted so far.</summary>
    public IReadOnlyList<PaintedMark> Marks => painter.Painted;

    /// <summary>The new content of a page and the resources it uses.</summary>
    public (CodedContent Content, PdfDictionary Resources) Rewrite(
        int number, ExecutedPage page, RemovalSelection selection, IReadOnlyList<RemovalMark> marks, PageStructure? structure)
    {
        NoteUsedCodes(page, selection);
        var spans = GlyphSpan.ByInstance(page);
        var written = forms.Write(page, selection, spans, structure);
        structure?.NoteForms(written);
        var resources = new OutputResources();
        var edits = new ExecutedEdits(page, selection, page.Instances[0], spans[0], written, structure);
        var own =
            new StreamRewriter(page.Instances[0].Resources, edits, resources, translator)
            .Rewrite(page.Instances[0].Content);
        if (translator.Lacks(Remover.Rewriting))
        {
            own = AsItIs(page.Instances[0], resources);
        }

        if (page.Appearances.Count + marks.Count > 0)
        {
            own = Append(own, page, written, resources, painter.Paint(number, marks, page, selection, structure));
        }

        return (own, resources.ToDictionary());
    }

    /// <summary>Makes fonts and forms, once all pages are written.</summary>
    /// <param name="structure">What the structure tree knows of forms; null where the document has none.</param>
    public void Finish(StructureOutcome? structure)
    {
        translator.Fonts.Finish(translator);
        forms.Finish(structure);
        if (markFont is not null)
        {
            objects.Set(markFont, MarkFont.Write(painter.Codes));
        }
    }

    private CodedContent AsItIs(ContentInstance page, OutputResources resources)
    {
        var fonts = page.Resources.Source.Resolve(page.Resources.Dictionary["Font"]) as PdfDictionary;
        foreach (var (name, font) in fonts?.Entries ?? [])
        {
            resources.Add("Font", name, translator.Font(font, page.Resources) ?? font);
        }

        return new ContentWriter().Raw(page.Content).Content;
    }

    private void NoteUsedCodes(ExecutedPage page, RemovalSelection selection)
    {
        noted.Clear();
        notedBytes = new bool[page.Fonts.Count * OneByte * 2];
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            if (selection.Removes(glyph.Ordinal))
            {
                translator.Fonts.Lose(page.Fonts[glyph.Font]);
            }
            else if (IsNew(glyph))
            {
                translator.Fonts.Use(page.Fonts[glyph.Font], glyph.Code, glyph.IsSpaced);
            }
        }
    }

    private bool IsNew(in PdfGlyph glyph)
    {
        if (glyph.Code is not { Length: 1, Value: >= 0 and < OneByte })
        {
            return noted.Add((glyph.Font, glyph.Code, glyph.IsSpaced));
        }

        ref var isNoted = ref notedBytes[(((glyph.Font * OneByte) + glyph.Code.Value) * 2) + (glyph.IsSpaced ? 1 : 0)];
        var isNew = !isNoted;
        isNoted = true;
        return isNew;
    }

    private CodedContent Append(
        CodedContent own,
        ExecutedPage page,
        IReadOnlyList<PdfReference?> written,
        OutputResources resources,
        ReadOnlyMemory<byte> marks)
    {
        var writer = new ContentWriter();
        writer.Operator(ContentOperator.SaveState).Raw(own).Operator(ContentOperator.RestoreState);
        foreach (var id in page.Appearances)
        {
            var instance = page.Instances[id];
            if (!instance.IsHidden && !translator.Lacks(Remover.Flattening) && written[id] is { } form)
            {
                writer.Operator(ContentOperator.SaveState).ExactMatrix(instance.Placement ?? PdfMatrix.Identity)
                    .Operator(ContentOperator.ConcatMatrix);
                writer.Name(resources.NameOf("XObject", form)).Operator(ContentOperator.PaintObject)
                    .Operator(ContentOperator.RestoreState);
            }
        }

        if (painter.Codes.Count > 0 && !marks.IsEmpty)
        {
            markFont ??= objects.Reserve();
            resources.Add("Font", MarkFont.Name, markFont);
        }

        return writer.Raw(marks).Content;
    }
}
