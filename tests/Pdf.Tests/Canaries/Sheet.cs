using Clona.Pdf.Geometry;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>The pattern of a file with one canary at one of the 74 places of the catalogue.</summary>
/// <remarks>
/// Objects 1 to 10 are the same in every file: catalogue, pages, page, content, then three fonts; <see cref="Objects"/> begin
/// at 11. In the parts stand <c>{S}</c> for a string, <c>{N}</c> for a name, <c>{T}</c> for data of a stream, <c>{C}</c> for
/// a string of codes of the first font, <c>{SHOW}</c> for operators that show the canary, <c>{A}</c> and <c>{B}</c> for its
/// halves, <c>{X}</c> for a number that tells it, and <c>{R}</c> for the fonts as resources.
/// </remarks>
/// <param name="Place">Number of the place, 1 to 74.</param>
/// <param name="What">What is there, in a few words.</param>
internal sealed record Sheet(int Place, string What)
{
    /// <summary>Further entries of the catalogue.</summary>
    public string Catalogue { get; init; } = string.Empty;

    /// <summary>Further entries of the page.</summary>
    public string Page { get; init; } = "/MediaBox [0 0 400 800]";

    /// <summary>What the page shows beside a word of its own.</summary>
    public string Content { get; init; } = string.Empty;

    /// <summary>What the page's /Contents says.</summary>
    public string Contents { get; init; } = "4 0 R";

    /// <summary>Further categories of the page's resources.</summary>
    public string Resources { get; init; } = string.Empty;

    /// <summary>The page's fonts.</summary>
    public string Fonts { get; init; } = "{R}";

    /// <summary>The pages.</summary>
    public string Kids { get; init; } = "3 0 R";

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; init; } = string.Empty;

    /// <summary>Further objects; one with <c> stream </c> after its dictionary becomes a stream.</summary>
    public string[] Objects { get; init; } = [];

    /// <summary>How the canary goes.</summary>
    public Way Way { get; init; }

    /// <summary>Text that is planned for removal in place of the canary's own.</summary>
    public string? Planned { get; init; }

    /// <summary>The drawn area, in page space.</summary>
    public PdfRectangle Area { get; init; } = new(40, 600, 360, 760);

    /// <summary>Why the file is refused, or null where it is redacted.</summary>
    public RewriteRefusal? Refusal { get; init; }

    /// <summary>Changes the bytes of the finished file; gets them and the canary as it is spelled.</summary>
    public Func<byte[], byte[], byte[]>? Tamper { get; init; }

    /// <summary>Why the canary is still expected to survive, or null where it may not.</summary>
    public string? Waits { get; init; }

    /// <summary>Everything in which something is to be filled in.</summary>
    public string AllText => string.Join('\n', [Catalogue, Page, Content, Contents, Resources, Fonts, Kids, Trailer, .. Objects]);
}
