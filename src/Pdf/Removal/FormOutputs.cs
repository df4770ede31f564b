using System.Runtime.CompilerServices;
using Clona.Pdf.Content;
using Clona.Pdf.Objects;
using Clona.Pdf.Structure;

namespace Clona.Pdf.Removal;

/// <summary>
/// Writes executed forms: once where nothing was removed, else once for each different result (copy on write).
/// </summary>
internal sealed class FormOutputs(ResourceTranslator translator, OutputObjects objects)
{
    private readonly Dictionary<(PdfObject Source, PdfDictionary Resources), Dictionary<int, PdfReference>> untouched =
        new(SourceAndResourcesComparer.Instance);
    private readonly List<(PdfReference Reference, PdfDictionary Dictionary, CodedContent Content)> pending = [];
    private readonly
        Dictionary<(string Content, string Resources), List<(PdfStream Form, PdfReference Output)>> changed = [];

    /// <summary>
    /// What was written for each instance of <paramref name="page"/>, by id; null for the page's own content.
    /// </summary>
    public IReadOnlyList<PdfReference?> Write(
        ExecutedPage page, RemovalSelection selection, IReadOnlyList<GlyphSpan>[] spans, PageStructure? structure)
    {
        var outputs = new PdfReference?[page.Instances.Count];
        if (outputs.Length == 1)
        {
            return outputs;
        }

        var isTouched = TouchedInstances(page, selection);
        var fonts = FontsByInstance(page);

        // Instances are numbered in the order in which they began, so a form comes before those that it paints.
        for (var id = page.Instances.Count - 1; id > 0; id--)
        {
            var instance = page.Instances[id];
            var key = (instance.Form!, instance.Resources.Dictionary);
            if (!isTouched[id] && untouched.TryGetValue(key, out var written)
                && written.TryGetValue(fonts[id], out var known))
            {
                outputs[id] = known;
                continue;
            }

            var edits = new ExecutedEdits(page, selection, instance, spans[id], outputs, structure);
            outputs[id] = Write(instance, edits, isTouched[id] || instance.Resources.DependsOnOuter);
            if (!isTouched[id] && !instance.Resources.DependsOnOuter)
            {
                Remember(key, fonts[id], outputs[id]!);
            }
        }

        return outputs;
    }

    /// <summary>Writes the group of a soft mask; its soft masks have to be written already.</summary>
    public PdfReference WriteGroup(ExecutedPage mask, RemovalSelection selection)
    {
        var spans = GlyphSpan.ByInstance(mask);
        var written = Write(mask, selection, spans, structure: null);
        var edits = new ExecutedEdits(mask, selection, mask.Instances[0], spans[0], written, structure: null);
        return Write(mask.Instances[0], edits, isTouched: false);
    }

    /// <summary>Gives the forms their content, once the fonts of the output are known.</summary>
    /// <param name="structure">What the structure tree knows of them; null where the document has none.</param>
    public void Finish(StructureOutcome? structure)
    {
        foreach (var (reference, dictionary, content) in pending)
        {
            var key = structure?.KeyOf(reference) is { } number ? PdfNumber.Of(number) : null;
            objects.Set(reference, new PdfStream(
                key is null ? dictionary : dictionary.With("StructParents", key), content.With(translator.Fonts.Translate)));
        }
    }

    // A form that selects no font shows its codes with the caller's, whose codes may change otherwise than another's.
    private static int[] FontsByInstance(ExecutedPage page)
    {
        var fonts = new int[page.Instances.Count];
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            fonts[glyph.Instance] =
                HashCode.Combine(fonts[glyph.Instance], RuntimeHelpers.GetHashCode(page.Fonts[glyph.Font]));
        }

        for (var id = fonts.Length - 1; id > 0; id--)
        {
            if (page.Instances[id].Parent is { } parent)
            {
                fonts[parent] = HashCode.Combine(fonts[parent], fonts[id]);
            }
        }

        return fonts;
    }

    private void Remember((PdfObject Source, PdfDictionary Resources) key, int fonts, PdfReference output)
    {
        if (!untouched.TryGetValue(key, out var written))
        {
            untouched[key] = written = [];
        }

        written[fonts] = output;
    }

    private static bool[] TouchedInstances(ExecutedPage page, RemovalSelection selection)
    {
        var touched = new bool[page.Instances.Count];
        foreach (ref readonly var glyph in page.Glyphs.AsSpan())
        {
            touched[glyph.Instance] |= selection.Removes(glyph.Ordinal) || selection.Spacing.Find(glyph.Ordinal) is not null;
        }

        foreach (var image in page.Images)
        {
            touched[image.Instance] |= selection.RemovesImage(image.Index) || (image.IsInline && selection.BlankedParts(image.Index).Count > 0);
        }

        foreach (var id in selection.InstancesWithoutPaths)
        {
            touched[id] = true;
        }

        for (var id = page.Instances.Count - 1; id > 0; id--)
        {
            var instance = page.Instances[id];
            touched[id] |= instance.IsHidden || instance.HasDroppedObjects || instance.IsCut;
            if (touched[id] && instance.Parent is { } parent)
            {
                touched[parent] = true;
            }
        }

        return touched;
    }

    private PdfReference Write(ContentInstance instance, ExecutedEdits edits, bool isTouched)
    {
        var resources = new OutputResources();
        var content = new StreamRewriter(instance.Resources, edits, resources, translator).Rewrite(instance.Content);
        if (!isTouched)
        {
            return Add(instance, resources, content);
        }

        var key = (content.Fingerprint, resources.Fingerprint);
        if (!changed.TryGetValue(key, out var equal))
        {
            changed[key] = equal = [];
        }

        var known = equal.Find(entry => ReferenceEquals(entry.Form, instance.Form));
        if (known.Output is null)
        {
            known = (instance.Form!, Add(instance, resources, content));
            equal.Add(known);
        }

        return known.Output;
    }

    private PdfReference Add(ContentInstance instance, OutputResources resources, CodedContent content)
    {
        var reference = objects.Reserve();
        pending.Add((reference, ResourceTranslator.FormDictionary(instance.Form!, resources), content));
        return reference;
    }
}
