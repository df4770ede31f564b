using Clona.Pdf.Annotations;
using Clona.Pdf.Content;
using Clona.Pdf.Files;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Pages;
using Clona.Pdf.Spacing;
using Clona.Pdf.Structure;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>One rewriting of a document, page by page.</summary>
internal sealed class DocumentRewriting
{
    private readonly PdfFile file;
    private readonly DocumentContent document;
    private readonly RemovalPlan plan;
    private readonly WriteOptions options;
    private readonly OutputObjects objects;
    private readonly ResourceTranslator translator;
    private readonly PageRewriter rewriter;
    private readonly MaskOutputs masks;
    private readonly StructureTree? tree;
    private StructureOutcome? structure;
    private readonly List<RemovedRange> removed = [];
    private readonly List<RemovedImage> removedImages = [];
    private readonly List<(int Page, OldRedaction Found)> oldRedactions = [];

    /// <summary>Prepares the rewriting of <paramref name="file"/>.</summary>
    public DocumentRewriting(PdfFile file, DocumentContent document, RemovalPlan plan, WriteOptions options)
    {
        this.file = file;
        this.document = document;
        this.plan = plan;
        this.options = options;
        objects = new(file);
        translator = new(document.Session, objects) { SwitchedOff = options.SwitchedOff };
        translator.Fonts.RenewsAll = plan.RenewsAllFonts;
        rewriter = new(translator, objects);
        masks = new(translator, objects);
        tree = StructureReader.Read(file, out var isDropped);
        translator.Census.StructuresDropped = isDropped ? 1 : 0;
    }

    /// <summary>Rewrites all pages and writes the document.</summary>
    public RewriteResult Run()
    {
        List<(int Number, CodedContent Content, OutputPage Page)> pages = [];
        foreach (var page in file.Pages)
        {
            var (content, annotations, old) = Execute(page);
            if (Refusals.Of(content.Problem, annotations.Problem) is { } refusal)
            {
                return new() { Refusal = refusal };
            }

            if (content.CannotEmptyAreas)
            {
                return new() { Refusal = RewriteRefusal.AreaNotRemovable };
            }

            var (written, output) = Rewrite(page, content, annotations, old);
            pages.Add((page.Number, written, output));
        }

        structure = OutcomeOf(pages.Count);
        rewriter.Finish(structure);
        masks.Finish();
        translator.Images.Finish(plan.KeptPictures);
        return Write(
            [.. pages.Select(page => page.Page with
            {
                Content = page.Content.With(translator.Fonts.Translate),
                StructParents = structure?.KeyOf(page.Number),
            })]);
    }

    private StructureOutcome? OutcomeOf(int pages)
    {
        if (tree is null || new StructureOutcome(tree, objects, pages, options.SwitchedOff) is not { Elements.Count: > 0 } outcome)
        {
            return null;
        }

        translator.Census.StructureTextsDropped = outcome.TextsDropped;
        return outcome;
    }

    // What was executed without areas knows nothing about what reaches into them.
    private KeptPage Execute(PdfPage page)
    {
        var unapplied = document.UnappliedMarksOf(page);
        var areas = AreasOf(page, unapplied);
        var kept = document.Kept.Take(page.Number);
        if (kept is not null && areas.Count == 0)
        {
            return kept;
        }

        var (content, annotations) = document.Execute(page, areas);
        return new(content, annotations, OldRedactionFinder.Find(content, page.CropBox, unapplied));
    }

    private IReadOnlyList<PdfRectangle> AreasOf(PdfPage page, IReadOnlyList<PdfRectangle> unapplied) =>
        translator.Lacks(Remover.Areas) ? [] : [.. plan.For(page.Number).Areas, .. unapplied];

    private (CodedContent Content, OutputPage Page) Rewrite(
        PdfPage page, ExecutedPage content, PageAnnotations annotations, IReadOnlyList<OldRedaction> old)
    {
        var planned = plan.For(page.Number);
        var selection = new RemovalSelection(content, planned, old, CanBlank);
        var applied = options.SwitchedOff.Count == 0 ? selection : new(content, planned, old, CanBlank, options.SwitchedOff);
        Blank(applied);
        foreach (var image in content.Images.Where(image => image.Stream is not null && applied.RemovesImage(image.Index)))
        {
            translator.Images.Remove(image.Stream!);
        }

        applied.Masks = masks.Write(content, mask => SelectionOf(mask, AreasOf(page, document.UnappliedMarksOf(page))));
        translator.Census.PathsDropped += applied.DroppedPaths;
        oldRedactions.AddRange(old.Select(item => (page.Number, item)));
        selection.Spacing = PageSpacing.Of(content, selection, planned.Marks, page.CropBox);
        translator.Census.LinesSetAnew += selection.Spacing.Lines;
        translator.Census.LinesNotSetAnew += selection.Spacing.Unfitted;
        removed.AddRange(selection.Ranges(page.Number));
        removedImages.AddRange(selection.Images(page.Number));
        translator.Census.AnnotationsDropped += annotations.Dropped;
        translator.Census.AnnotationsFlattened += annotations.Appearances.Count;
        RemovalMark[] marks = [.. planned.Marks, .. MarksOf(old)];
        var marked = tree is null ? null : new PageStructure(tree, page.Number, content, applied, annotations.Appearances, marks);
        var (written, resources) = rewriter.Rewrite(page.Number, content, applied, marks, marked);
        return (written, new()
        {
            Content = default,
            Resources = resources,
            MediaBox = page.MediaBox,
            CropBox = page.CropBox,
            Rotate = page.Rotate,
            UserUnit = page.UserUnit,
            Group = page.Dictionary["Group"],
            Source = page.Dictionary,
        });
    }

    private RemovalSelection SelectionOf(ExecutedPage mask, IReadOnlyList<PdfRectangle> areas)
    {
        var selection = new RemovalSelection(mask, new(0, [], [], []) { Areas = areas }, [], CanBlank, options.SwitchedOff);
        Blank(selection);
        return selection;
    }

    private bool CanBlank(ImagePlacement image)
    {
        var stream = image.IsInline ? ResourceTranslator.AsObject(image.Stream!, image.Resources!) : image.Stream!;
        var can = translator.Images.CanBlank(stream);
        translator.Census.ImagesRemovedWhole += can ? 0 : 1;
        return can;
    }

    private void Blank(RemovalSelection selection)
    {
        foreach (var image in selection.BlankedImages)
        {
            translator.Census.ImagesBlanked++;
            if (!image.IsInline)
            {
                translator.Images.Blank(image.Stream!, selection.BlankedParts(image.Index));
            }
        }
    }

    private IEnumerable<RemovalMark> MarksOf(IReadOnlyList<OldRedaction> old) =>
        old.Where(item => item.Kind == OldRedactionKind.UnappliedMark).Select(item => new RemovalMark(plan.OldRedactionLabel, [])
        {
            Area = new(
                new(item.Area.Left, item.Area.Bottom), new(item.Area.Right, item.Area.Bottom),
                new(item.Area.Right, item.Area.Top), new(item.Area.Left, item.Area.Top)),
        });

    private RewriteResult Write(List<OutputPage> pages)
    {
        var written = DocumentWriter.Write(file, objects, pages, options, translator.PaintedImages, structure);
        return written.Bytes is { } bytes
            ? new()
            {
                Bytes = bytes,
                Removed = removed,
                RemovedImages = removedImages,
                OldRedactions = oldRedactions.ToLookup(item => item.Page, item => item.Found),
                Marks = rewriter.Marks,
                Census = translator.Census,
                Dropped = written.Dropped,
            }
            : new()
            {
                Refusal = written.Refusal == WriteRefusal.UndecodableStream
                    ? RewriteRefusal.UndecodableContent
                    : RewriteRefusal.OverLimit,
            };
    }
}
