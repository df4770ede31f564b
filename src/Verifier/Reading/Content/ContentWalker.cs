using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>Executes the content of pages by the seven rules of decision 0001 and lists every code shown.</summary>
internal sealed class ContentWalker(PdfFile file, FontReader fonts, WalkBudget budget)
{
    private const int MaxContentStreams = 10_000;

    // Pages after the first find the room there.
    private readonly List<Glyph> glyphs = [];

    /// <summary>The content streams and forms that were executed so far.</summary>
    public HashSet<PdfStream> Executed { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Page content first, then the appearances of the annotations that are shown.</summary>
    public PageContent Walk(Page page) => Walk(page, watch: null);

    /// <summary>The same; <paramref name="watch"/> sees what is painted.</summary>
    public PageContent Walk(Page page, PaintWatch? watch) => Walk(page, watch, covers: null);

    /// <summary>The same; what is hidden by later paint is noted too.</summary>
    public PageContent WalkWithCovers(Page page)
    {
        var covers = new CoverWatch(file, glyphs);
        return Walk(page, watch: null, covers) with { Covers = covers.Covers, Clipped = covers.Clipped };
    }

    private PageContent Walk(Page page, PaintWatch? watch, CoverWatch? covers)
    {
        glyphs.Clear();
        var run = new ContentRun(file, fonts, budget, Executed, glyphs, watch, covers);
        run.Execute(PageBytes(page.Dictionary.Find("Contents"), run), page.Resources, Matrix.Identity);
        foreach (var appearance in AnnotationAppearances.Of(file, page))
        {
            if (appearance.Form is { } form)
            {
                run.ExecuteForm(form, page.Resources, appearance.Placement);
            }
            else
            {
                run.AddBuilt(appearance.Text, appearance.Box);
            }
        }

        return new PageContent(run.Glyphs, run.Images, run.IsComplete && !budget.IsSpent) { Replaced = run.Replaced, Marked = run.Marked };
    }

    private byte[] PageBytes(PdfValue? contents, ContentRun run)
    {
        if (file.Resolve(contents) is not PdfArray array)
        {
            return file.Stream(contents) is { } single ? run.Decode(single) : [];
        }

        using var joined = new MemoryStream();
        foreach (var member in array.Items.Take(MaxContentStreams))
        {
            if (file.Stream(member) is { } stream)
            {
                joined.Write(run.Decode(stream));
                joined.WriteByte((byte)'\n');
            }
        }

        return joined.ToArray();
    }
}
