using Clona.Pdf.Glyphs;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>What the pages of one document share while they are read: fonts, layers, decoded forms.</summary>
/// <remarks>Not safe for use from several threads at once.</remarks>
internal sealed class ContentSession(IObjectSource source, FontCatalog fonts, OptionalContent layers)
{
    private const long MostBytesKept = 64 << 20;

    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> decoded = new(ReferenceEqualityComparer.Instance);
    private long bytesKept;

    /// <summary>Where references lead.</summary>
    public IObjectSource Source => source;

    /// <summary>The fonts.</summary>
    public FontCatalog Fonts => fonts;

    /// <summary>The fonts of the interactive form's default resources; null where it has none.</summary>
    public PdfDictionary? FormFonts { get; init; }

    /// <summary>Where the glyphs of the page at hand gather: pages after the first find the room there.</summary>
    public List<PdfGlyph> GlyphBuffer { get; } = [];

    /// <summary>The layers.</summary>
    public OptionalContent Layers => layers;

    /// <summary>The decoded bytes of a form, or null where they cannot be had.</summary>
    public ReadOnlyMemory<byte>? Decode(PdfStream form)
    {
        if (decoded.TryGetValue(form, out var known))
        {
            return known;
        }

        var bytes = source.Decode(form);
        if (bytes is { } content && bytesKept + content.Length <= MostBytesKept)
        {
            bytesKept += content.Length;
            decoded[form] = content;
        }

        return bytes;
    }
}
