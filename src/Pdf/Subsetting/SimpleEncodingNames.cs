using Clona.Pdf.Fonts;
using Clona.Pdf.Fonts.Encodings;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting;

/// <summary>The glyph names that the /Encoding of a simple font gives its codes.</summary>
internal sealed class SimpleEncodingNames
{
    private readonly string? table;
    private readonly string?[] differences = new string?[256];

    /// <summary>Reads /Encoding of <paramref name="font"/>.</summary>
    public SimpleEncodingNames(PdfDictionary font, IObjectSource source)
    {
        var encoding = source.Get(font, "Encoding");
        var own = encoding as PdfDictionary;
        var name = (encoding as PdfName)?.Value ?? (own is null ? null : source.GetName(own, "BaseEncoding"));
        table = name switch
        {
            "WinAnsiEncoding" => NamedEncodings.WinAnsi,
            "MacRomanEncoding" => NamedEncodings.MacRoman,
            "StandardEncoding" => NamedEncodings.Standard,
            "PDFDocEncoding" => NamedEncodings.PdfDoc,
            _ => null,
        };
        IsMacRoman = name == "MacRomanEncoding";
        IsStated = encoding is PdfName or PdfDictionary;
        Read(own is null ? null : source.Get(own, "Differences") as PdfArray, source);
    }

    /// <summary>Whether the dictionary has an encoding at all.</summary>
    public bool IsStated { get; }

    /// <summary>Whether it builds on MacRomanEncoding.</summary>
    public bool IsMacRoman { get; }

    /// <summary>The name of the glyph of <paramref name="code"/>; null where only the program can tell.</summary>
    public string? this[int code] => differences[code] ?? (table is null ? null : StandardGlyphNames.Of(table, code));

    /// <summary>The text of the glyph of a TrueType font, whose codes fall back to StandardEncoding.</summary>
    public string? TextOf(int code) => differences[code] is { } name
        ? GlyphNames.ToUnicode(name)
        : (table ?? NamedEncodings.Standard)[code] is var character and not '\0' ? character.ToString() : null;

    private void Read(PdfArray? array, IObjectSource source)
    {
        var code = 0;
        foreach (var item in array ?? new PdfArray([]))
        {
            switch (source.Resolve(item))
            {
                case PdfNumber number:
                    code = number.ToInt32();
                    break;
                case PdfName name when code is >= 0 and < 256:
                    differences[code++] = name.Value;
                    break;
            }
        }
    }
}
