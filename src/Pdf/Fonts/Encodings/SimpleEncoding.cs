using System.Globalization;

namespace Clona.Pdf.Fonts.Encodings;

/// <summary>What the 256 codes of a simple font show, by the font's encoding.</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[] texts = new string?[256];
    private readonly bool[] isGuessed = new bool[256];

    /// <summary>An encoding that starts as one of <see cref="NamedEncodings"/>.</summary>
    public SimpleEncoding(string table)
    {
        for (var code = 0; code < table.Length; code++)
        {
            texts[code] = table[code] == '\0' ? null : table[code].ToString();
        }
    }

    /// <summary>The text of <paramref name="code"/>, or null.</summary>
    public string? this[int code]
    {
        get => texts[code];
        set => texts[code] = value;
    }

    /// <summary>The text of <paramref name="code"/> where the glyph's name says it; null where the code was taken for it.</summary>
    public string? NamedText(byte code) => isGuessed[code] ? null : texts[code];

    /// <summary>Lets <paramref name="code"/> show the glyph called <paramref name="name"/>.</summary>
    public void SetGlyph(int code, string name)
    {
        if (code is >= 0 and < 256)
        {
            var named = GlyphNames.ToUnicode(name);
            isGuessed[code] = named is null;
            texts[code] = named ?? (IsNumberOf(code, name)
                ? NamedEncodings.WinAnsi[code].ToString().Trim('\0')
                : GlyphNames.DingbatToUnicode(name));
        }
    }

    // Bitmap fonts of TeX call the glyph of code 65 a65: the number is the code, and the code is mostly ASCII.
    private static bool IsNumberOf(int code, string name)
    {
        var digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return name.Length - digits.Length <= 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == code;
    }
}
