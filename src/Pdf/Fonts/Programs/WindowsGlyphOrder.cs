namespace Clona.Pdf.Fonts.Programs;

/// <summary>The glyph order that Arial, Times New Roman, Courier New, Tahoma and Verdana have in common.</summary>
/// <remarks>
/// Old producers write glyph numbers of these fonts without a ToUnicode map and strip the program of its tables, so the
/// order is all that is left to read the text by. Taken from files that use the same fonts and do have the map.
/// </remarks>
internal static class WindowsGlyphOrder
{
    private const int First = 3;
    private const string Characters =
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno"
        + "pqrstuvwxyz{|}~ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿"
        + "¡¬√ƒ≈∆«»…ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜ˉ˘˙˚¸˝˛ˇŁłŠšŽž¦ÐðÝýÞþ−×¹²³½"
        + "¼¾₣ĞğİŞşĆćČčđ¯·ĂăĄąĎďĐĘęĚěĹĺĽľĿŀŃńŇňŐőŔŕŘřŚśŢţŤťŮůŰűŹźŻżΓΘΦαδεστφ‗‼ⁿ₧←↑→↓↔↕↨∟∩≡⌂"
        + "⌐⌠⌡─│┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬▀▄█▌▐░▒▓■▬▲►▼◄○◘◙☺☻☼♀♂♠♣♥♦♪♫Ĳĳŉ′″℅ℓ□▪"
        + "▫●◦ĀāĈĉĊċĒēĔĕĖėĜĝĠġĢģĤĥĦħĨĩĪīĬĭĮįĴĵĶķĸĻļŅņŊŋŌōŎŏŖŗŜŝŦŧŨũŪūŬŭŲųŴŵŶŷſǺǻǼǽǾǿ";

    private static readonly string[] Families = ["Arial", "TimesNewRoman", "CourierNew", "Tahoma", "Verdana"];

    /// <summary>Whether the font called <paramref name="baseFont"/>, subset tag included, has the order.</summary>
    public static bool Applies(string baseFont)
    {
        var name = baseFont.Length > 7 && baseFont[6] == '+' ? baseFont[7..] : baseFont;
        return Array.Exists(Families, family => name.StartsWith(family, StringComparison.Ordinal))
            && !name.Contains("Narrow", StringComparison.Ordinal)
            && !name.Contains("Unicode", StringComparison.Ordinal);
    }

    /// <summary>The text of glyph number <paramref name="glyph"/>, or null beyond the Latin letters.</summary>
    public static string? TextOf(int glyph) =>
        glyph >= First && glyph < First + Characters.Length ? Characters[glyph - First].ToString() : null;
}
