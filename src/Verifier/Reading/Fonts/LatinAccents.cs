namespace Clona.Verifier.Reading.Fonts;

/// <summary>Latin letters with one accent: their base letter, accent and combining mark.</summary>
/// <remarks>A table of our own, since Unicode normalisation does nothing under the invariant culture setting.</remarks>
internal static class LatinAccents
{
    // Accent name in glyph lists, combining mark, then pairs of base letter and composed letter.
    private static readonly (string Name, char Mark, string Pairs)[] Table =
    [
        ("grave", '\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ"),
        ("acute", '\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
        ("circumflex", '\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
        ("tilde", '\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
        ("macron", '\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuū"),
        ("breve", '\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
        ("dotaccent", '\u0307', "CĊcċEĖeėGĠgġIİZŻzż"),
        ("dieresis", '\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
        ("ring", '\u030A', "AÅaåUŮuů"),
        ("hungarumlaut", '\u030B', "OŐoőUŰuű"),
        ("caron", '\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎGǦgǧ"),
        ("cedilla", '\u0327', "CÇcçSŞsşTŢtţ"),
        ("commaaccent", '\u0326', "GĢgģKĶkķLĻlļNŅnņRŖrŗSȘsșTȚtț"),
        ("ogonek", '\u0328', "AĄaąEĘeęIĮiįUŲuų"),
    ];

    private static readonly Dictionary<char, (char Base, char Mark)> Parts = Table
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Composed: pair[1], Base: pair[0], row.Mark)))
        .ToDictionary(row => row.Composed, row => (row.Base, row.Mark));

    private static readonly Dictionary<string, char> ByName = Table
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Name: pair[0] + row.Name, Composed: pair[1])))
        .ToDictionary(row => row.Name, row => row.Composed, StringComparer.Ordinal);

    private static readonly Dictionary<(char Base, char Mark), char> Composed =
        Parts.ToDictionary(part => part.Value, part => part.Key);

    /// <summary>The letter of a glyph name such as <c>ccaron</c>.</summary>
    public static char? FromGlyphName(string name) => ByName.TryGetValue(name, out var letter) ? letter : null;

    /// <summary>Base letter and combining mark; null for a letter without accent.</summary>
    public static (char Base, char Mark)? Decompose(char letter) => Parts.TryGetValue(letter, out var parts) ? parts : null;

    public static char? Compose(char letter, char mark) => Composed.TryGetValue((letter, mark), out var whole) ? whole : null;

    public static bool IsMark(char value) => value is >= '\u0300' and <= '\u036F';
}
