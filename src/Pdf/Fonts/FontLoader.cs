using Clona.Pdf.Fonts.CMaps;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>Reads font dictionaries of all types.</summary>
/// <remarks>What is missing or broken is replaced by what viewers would assume; nothing is cached here.</remarks>
public static class FontLoader
{
    /// <summary>The font that <paramref name="fontDictionary"/> describes.</summary>
    public static PdfFont Load(PdfDictionary fontDictionary, IObjectSource source)
    {
        ArgumentNullException.ThrowIfNull(fontDictionary);
        ArgumentNullException.ThrowIfNull(source);
        return source.GetName(fontDictionary, "Subtype") switch
        {
            "Type0" => CompositeFontLoader.Load(fontDictionary, source),
            "Type3" => SimpleFontLoader.LoadType3(fontDictionary, source),
            _ => SimpleFontLoader.Load(fontDictionary, source),
        };
    }

    /// <summary>The ToUnicode map of a font; empty where there is none or it cannot be decoded.</summary>
    internal static ToUnicodeMap LoadToUnicode(PdfDictionary fontDictionary, IObjectSource source) =>
        source.Get(fontDictionary, "ToUnicode") switch
        {
            PdfName => ToUnicodeMap.Identity,
            PdfStream stream when source.Decode(stream) is { } data => ToUnicodeMap.From(CMapReader.Read(data)),
            _ => ToUnicodeMap.Empty,
        };
}
