using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Objects;
using Clona.Verifier.Reading.Pages;
using Clona.Verifier.Reading.Structure;

namespace Clona.Verifier.Checks;

/// <summary>A document with its pages executed.</summary>
internal sealed class OpenDocument
{
    private OpenDocument(PdfFile file, bool seesCovers)
    {
        File = file;
        Fonts = new FontReader(file);
        Pages = new PageTree(file).Read();
        var walker = new ContentWalker(file, Fonts, new WalkBudget());
        Contents = Pages.Count > PageTree.MaxPages ? [] : [.. Pages.Select(page => seesCovers ? walker.WalkWithCovers(page) : walker.Walk(page))];
        ExecutedStreams = walker.Executed;
        Tree = TagTree.Read(file, Pages);
    }

    public PdfFile File { get; }

    public FontReader Fonts { get; }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>The structure tree; null where there is none.</summary>
    public TagTree? Tree { get; }

    /// <summary>What each page shows; empty when there are too many pages.</summary>
    public IReadOnlyList<PageContent> Contents { get; }

    /// <summary>The content streams and forms that the pages execute.</summary>
    public IReadOnlySet<PdfStream> ExecutedStreams { get; }

    /// <summary>False when a limit was met or page content cannot be decoded.</summary>
    public bool IsComplete => Contents.Count == Pages.Count && Contents.All(content => content.IsComplete);

    /// <summary>Null when the file cannot be opened or has no page.</summary>
    /// <param name="data">The file.</param>
    /// <param name="seesCovers">Whether rectangles that hide what lies under them are noted.</param>
    public static OpenDocument? TryOpen(byte[] data, bool seesCovers = false)
    {
        var document = PdfFile.Open(data, out _) is { } file ? new OpenDocument(file, seesCovers) : null;
        return document is { Pages.Count: > 0 } ? document : null;
    }
}
