using System.Globalization;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Unicode of the usual glyph names, the accented Latin letters and the forms uniXXXX and uXXXXX.</summary>
internal static class GlyphNames
{
    private const string Names =
        "space 20 exclam 21 quotedbl 22 numbersign 23 dollar 24 percent 25 ampersand 26 quotesingle 27 parenleft 28"
        + " parenright 29 asterisk 2A plus 2B comma 2C hyphen 2D period 2E slash 2F zero 30 one 31 two 32 three 33 four 34"
        + " five 35 six 36 seven 37 eight 38 nine 39 colon 3A semicolon 3B less 3C equal 3D greater 3E question 3F at 40"
        + " bracketleft 5B backslash 5C bracketright 5D asciicircum 5E underscore 5F grave 60 braceleft 7B bar 7C"
        + " braceright 7D asciitilde 7E nbspace A0 nonbreakingspace A0 exclamdown A1 cent A2 sterling A3 currency A4 yen A5"
        + " brokenbar A6 section A7 dieresis A8 copyright A9 ordfeminine AA guillemotleft AB logicalnot AC sfthyphen AD"
        + " softhyphen AD registered AE macron AF degree B0 plusminus B1 twosuperior B2 threesuperior B3 acute B4 mu B5"
        + " mu1 B5 paragraph B6 periodcentered B7 middot B7 cedilla B8 onesuperior B9 ordmasculine BA guillemotright BB"
        + " onequarter BC onehalf BD threequarters BE questiondown BF AE C6 Eth D0 multiply D7 Oslash D8 Thorn DE"
        + " germandbls DF ae E6 eth F0 divide F7 oslash F8 thorn FE Dcroat 110 dcroat 111 Dslash 110 dmacron 111 Hbar 126"
        + " hbar 127 dotlessi 131 Lslash 141 lslash 142 Ldot 13F ldot 140 OE 152 oe 153 florin 192 circumflex 2C6 caron 2C7"
        + " breve 2D8 dotaccent 2D9 ring 2DA ogonek 2DB tilde 2DC hungarumlaut 2DD endash 2013 emdash 2014"
        + " quoteleft 2018 quoteright 2019 quotesinglbase 201A quotedblleft 201C quotedblright 201D quotedblbase 201E"
        + " dagger 2020 daggerdbl 2021 bullet 2022 ellipsis 2026 perthousand 2030 guilsinglleft 2039 guilsinglright 203A"
        + " fraction 2044 Euro 20AC euro 20AC trademark 2122 minus 2212 radical 221A infinity 221E notequal 2260"
        + " lessequal 2264 greaterequal 2265 summation 2211 product 220F integral 222B partialdiff 2202 Delta 2206"
        + " Omega 2126 approxequal 2248 lozenge 25CA fi FB01 fl FB02 ff FB00 ffi FB03 ffl FB04 numero 2116 pi 3C0"
        + " Ccedilla C7 ccedilla E7 Scedilla 15E scedilla 15F Tcedilla 162 tcedilla 163 Idot 130 Ldotaccent 13F ldotaccent 140"
        + " dquoteright 10F tquoteright 165 lquoteright 13E Lquoteright 13D";

    private static readonly Dictionary<string, string> Known = Names.Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => ((char)Convert.ToInt32(pair[1], 16)).ToString(), StringComparer.Ordinal);

    /// <summary>The text of a glyph name, null when the name says nothing about it.</summary>
    public static string? ToText(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot > 0 ? name[..dot] : name;
        return Single(stem) ?? (stem.Contains('_', StringComparison.Ordinal) ? Ligature(stem) : null);
    }

    private static string? Single(string name)
    {
        if (name.Length == 1 && char.IsAsciiLetter(name[0]))
        {
            return name;
        }

        return Known.GetValueOrDefault(name) ?? LatinAccents.FromGlyphName(name)?.ToString() ?? FromNumber(name);
    }

    private static string? FromNumber(string name)
    {
        var digits = name.StartsWith("uni", StringComparison.Ordinal) && name.Length == 7 ? name[3..]
            : name.StartsWith('u') && name.Length is >= 5 and <= 7 ? name[1..]
            : "";
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var scalar)
            && scalar is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(scalar)
            : null;
    }

    private static string? Ligature(string name)
    {
        var parts = name.Split('_').Select(Single).ToArray();
        return parts.Any(part => part is null) ? null : string.Concat(parts);
    }
}
