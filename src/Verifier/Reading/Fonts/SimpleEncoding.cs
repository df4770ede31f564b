using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>The encoding of a simple font: a base table and differences (ISO 32000-1, 9.6.6).</summary>
internal sealed class SimpleEncoding
{
    private const int Symbolic = 4;

    private readonly string? table;
    private readonly Dictionary<int, string?> differences = [];

    public SimpleEncoding(PdfFile file, PdfDictionary font)
    {
        var encoding = file.Resolve(font.Find("Encoding"));
        var own = encoding as PdfDictionary;
        var name = (encoding as PdfName)?.Value ?? file.Name(own?.Find("BaseEncoding"));
        table = ByteEncodings.ByName(name) ?? Implied(file, font);
        ReadDifferences(file, file.Array(own?.Find("Differences")));
    }

    /// <summary>The text of a code by its glyph name or the table; null when neither tells.</summary>
    public string? Text(int code)
    {
        if (differences.TryGetValue(code, out var text))
        {
            return text;
        }

        return table is not null && code < 256 && table[code] != '\0' ? table[code].ToString() : null;
    }

    private static string? Implied(PdfFile file, PdfDictionary font)
    {
        var subtype = file.Name(font.Find("Subtype"));
        var baseFont = file.Name(font.Find("BaseFont")) ?? "";
        var flags = file.Integer(file.Dictionary(font.Find("FontDescriptor"))?.Find("Flags"), 0);
        if (subtype == "Type3" || (flags & Symbolic) != 0 || baseFont is "Symbol" or "ZapfDingbats")
        {
            return null;
        }

        return subtype == "TrueType" ? ByteEncodings.WinAnsi : ByteEncodings.Standard;
    }

    private void ReadDifferences(PdfFile file, PdfArray? array)
    {
        var code = 0;
        foreach (var item in array?.Items.Take(1024) ?? [])
        {
            switch (file.Resolve(item))
            {
                case PdfNumber number:
                    code = number.ToInt();
                    break;
                case PdfName name:
                    differences[code] = GlyphNames.ToText(name.Value);
                    code = code == int.MaxValue ? code : code + 1;
                    break;
            }
        }
    }
}
