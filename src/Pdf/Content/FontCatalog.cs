using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>The fonts of one document, each read once.</summary>
/// <remarks>Not safe for use from several threads at once.</remarks>
internal sealed class FontCatalog(IObjectSource source, Func<PdfDictionary, PdfFont> load)
{
    private readonly Dictionary<PdfDictionary, PageFont> fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font that a resource entry or a <c>/Font</c> of an ExtGState means.</summary>
    public PageFont Find(PdfObject? entry)
    {
        if (source.Resolve(entry) is not PdfDictionary dictionary)
        {
            return PageFont.Missing;
        }

        if (!fonts.TryGetValue(dictionary, out var font))
        {
            fonts[dictionary] = font = new(dictionary, load(dictionary));
        }

        return font;
    }
}
