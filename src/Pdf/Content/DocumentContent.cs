using Clona.Pdf.Annotations;
using Clona.Pdf.Files;
using Clona.Pdf.Fonts;
using Clona.Pdf.Geometry;
using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;
using Clona.Pdf.OldRedactions;
using Clona.Pdf.Pages;

namespace Clona.Pdf.Content;

/// <summary>Executes the pages of a document one by one.</summary>
/// <remarks>Not safe for use from several threads at once.</remarks>
internal sealed class DocumentContent
{
    private readonly PdfFile file;
    private readonly AnnotationReader annotations;
    private readonly UnappliedMarks unapplied;

    /// <summary>The content of <paramref name="file"/>.</summary>
    public DocumentContent(PdfFile file)
    {
        this.file = file;
        annotations = new(file, file.Resolve(file.Catalogue["AcroForm"]) as PdfDictionary);
        unapplied = new(file);
        var fonts = new FontCatalog(file, dictionary => FontLoader.Load(dictionary, file));
        Session = new(file, fonts, new OptionalContent(file.Catalogue, file)) { FormFonts = FormFonts() };
    }

    /// <summary>What the pages share.</summary>
    public ContentSession Session { get; }

    /// <summary>The pages that were read and are not rewritten yet.</summary>
    public KeptPages Kept { get; } = new();

    /// <summary>Whether the pages only exist once an XFA processor has run.</summary>
    public bool IsOnlyXfa => XfaForm.IsOnlyXfa(file.Catalogue, file);

    /// <summary>What executing the page shows, its annotations included.</summary>
    /// <param name="page">The page.</param>
    /// <param name="areas">Areas that shall end up empty; none where only reading is asked for.</param>
    public (ExecutedPage Content, PageAnnotations Annotations) Execute(PdfPage page, IReadOnlyList<PdfRectangle>? areas = null)
    {
        var content = PageParts.ContentOf(page, file);
        var shown = annotations.Read(page.Dictionary);
        var executed = new PageInterpreter(Session, page.CropBox, areas ?? []).Run(content.Bytes, page.Resources, shown.Appearances);
        var problem = executed.Problem ?? (content.UndecodableMembers > 0 ? ContentProblem.Undecodable : null);
        return (executed with { Problem = problem },
            shown with { Problem = shown.Problem ?? ProblemOf(executed, shown) });
    }

    /// <summary>The areas that the page's annotations mark for a removal that nobody carried out.</summary>
    public IReadOnlyList<PdfRectangle> UnappliedMarksOf(PdfPage page) => unapplied.Of(page.Dictionary);

    private PdfDictionary? FormFonts() =>
        file.Resolve(file.Catalogue["AcroForm"]) is PdfDictionary form
            && file.Resolve(form["DR"]) is PdfDictionary resources
            ? file.Resolve(resources["Font"]) as PdfDictionary
            : null;

    // A field whose appearance shows neither text nor image does not show its value.
    private static AnnotationProblem? ProblemOf(ExecutedPage page, PageAnnotations annotations)
    {
        for (var i = 0; i < page.Appearances.Count; i++)
        {
            var first = page.Appearances[i];
            var end = i + 1 < page.Appearances.Count ? page.Appearances[i + 1] : page.Instances.Count;
            if (annotations.Appearances[i].MustShow
                && !page.Glyphs.Any(glyph => glyph.Instance >= first && glyph.Instance < end)
                && !page.Images.Any(image => image.Instance >= first && image.Instance < end))
            {
                return AnnotationProblem.FormWithoutAppearance;
            }
        }

        return null;
    }
}
