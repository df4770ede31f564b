namespace Clona.Verifier.Reading.Fonts;

/// <summary>The one-byte encodings as tables of 256 characters; U+0000 stands where a code is not defined.</summary>
internal static class ByteEncodings
{
    /// <summary>Codes 128 to 255 of code page 1252.</summary>
    private const string WinUpper =
        "€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ"
        + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

    /// <summary>Codes 128 to 255 of code page 1250.</summary>
    private const string EastUpper =
        "€\u0000‚\u0000„…†‡\u0000‰Š‹ŚŤŽŹ\u0000‘’“”•–—\u0000™š›śťžź"
        + "\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
        + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

    /// <summary>Codes 128 to 255 of Mac Roman.</summary>
    private const string MacUpper =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
        + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
        + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
        + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    /// <summary>Codes 128 to 255 of the standard encoding (ISO 32000-1, annex D.2).</summary>
    private const string StandardUpper =
        "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
        + "\u0000¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\u0000–†‡·\u0000¶•‚„”»…‰\u0000¿"
        + "\u0000`´ˆ˜¯˘˙¨\u0000˚¸\u0000˝˛ˇ—\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
        + "\u0000Æ\u0000ª\u0000\u0000\u0000\u0000ŁØŒº\u0000\u0000\u0000\u0000\u0000æ\u0000\u0000\u0000ı\u0000\u0000łøœß\u0000\u0000\u0000\u0000";

    /// <summary>Codes 128 to 255 of PDFDocEncoding (annex D.3).</summary>
    private const string DocumentUpper =
        "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u0000"
        + "€¡¢£¤¥¦§¨©ª«¬\u0000®¯°±²³´µ¶·¸¹º»¼½¾¿"
        + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

    private const string DocumentAccents = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private static readonly string Ascii = new([.. Enumerable.Range(0, 128).Select(code => code < 32 ? '\0' : (char)code)]);

    public static string WinAnsi { get; } = Ascii + WinUpper;

    public static string CentralEuropean { get; } = Ascii + EastUpper;

    public static string MacRoman { get; } = Ascii + MacUpper;

    public static string Standard { get; } =
        Ascii.Replace('\'', '\u2019').Replace('`', '\u2018') + StandardUpper;

    public static string Document { get; } = Ascii[..24] + DocumentAccents + Ascii[32..] + DocumentUpper;

    public static string Latin1 { get; } = new([.. Enumerable.Range(0, 256).Select(code => (char)code)]);

    /// <summary>The table of a named encoding of simple fonts, null for any other name.</summary>
    public static string? ByName(string? name) => name switch
    {
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        "PDFDocEncoding" => Document,
        _ => null,
    };
}
