using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts.Encodings;

/// <summary>Reads /Encoding of simple fonts, ISO 32000-2, 9.6.5.</summary>
internal static class EncodingReader
{
    /// <summary>The encoding of <paramref name="font"/>.</summary>
    /// <param name="font">The font dictionary.</param>
    /// <param name="source">Where references lead.</param>
    /// <param name="builtIn">What the font program encodes itself; asked only where the dictionary
    /// leaves it open.</param>
    public static SimpleEncoding Read(PdfDictionary font, IObjectSource source, Func<SimpleEncoding> builtIn)
    {
        switch (source.Get(font, "Encoding"))
        {
            case PdfName name:
                return FromName(name.Value) ?? builtIn();
            case PdfDictionary dictionary:
                var baseName = source.GetName(dictionary, "BaseEncoding");
                var encoding = (baseName is null ? null : FromName(baseName)) ?? builtIn();
                ApplyDifferences(encoding, dictionary, source);
                return encoding;
            default:
                return builtIn();
        }
    }

    private static SimpleEncoding? FromName(string name) => name switch
    {
        "WinAnsiEncoding" => new SimpleEncoding(NamedEncodings.WinAnsi),
        "MacRomanEncoding" => new SimpleEncoding(NamedEncodings.MacRoman),
        "StandardEncoding" => new SimpleEncoding(NamedEncodings.Standard),
        "PDFDocEncoding" => new SimpleEncoding(NamedEncodings.PdfDoc),
        _ => null,
    };

    private static void ApplyDifferences(SimpleEncoding encoding, PdfDictionary dictionary, IObjectSource source)
    {
        if (source.Get(dictionary, "Differences") is not PdfArray differences)
        {
            return;
        }

        var code = 0;
        foreach (var item in differences)
        {
            switch (source.Resolve(item))
            {
                case PdfNumber number:
                    code = number.ToInt32();
                    break;
                case PdfName name:
                    encoding.SetGlyph(code, name.Value);
                    code = code < 256 ? code + 1 : code;
                    break;
            }
        }
    }
}
