namespace Clona.Pdf.Fonts.Standard;

/// <summary>Finds the standard font that a base font name means.</summary>
internal static class StandardFonts
{
    private static readonly (string Word, bool IsSerif)[] ProportionalFamilies =
    [
        ("helvetica", false), ("arial", false), ("liberationsans", false), ("nimbussans", false), ("freesans", false),
        ("times", true), ("liberationserif", true), ("nimbusrom", true), ("freeserif", true),
    ];

    private static readonly string[] CourierFamilies = ["courier", "liberationmono", "nimbusmon", "freemono"];

    /// <summary>
    /// The standard font called <paramref name="baseFont"/>, its usual aliases and subset tags included; else null.
    /// </summary>
    public static StandardFont? Find(string baseFont)
    {
        ArgumentNullException.ThrowIfNull(baseFont);
        var name = Normalise(baseFont);
        if (name.StartsWith("symbol", StringComparison.Ordinal))
        {
            return StandardFont.Symbol;
        }

        if (name.StartsWith("zapfdingbats", StringComparison.Ordinal))
        {
            return StandardFont.ZapfDingbats;
        }

        if (Array.Exists(CourierFamilies, family => name.StartsWith(family, StringComparison.Ordinal)))
        {
            return StandardFont.Courier;
        }

        // Narrow and black faces share the family's name, not its widths.
        if (name.Contains("narrow", StringComparison.Ordinal) || name.Contains("black", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Array.Find(ProportionalFamilies, family => name.StartsWith(family.Word, StringComparison.Ordinal));
        return match.Word is null ? null : FaceOf(name, match.IsSerif);
    }

    /// <summary>The font whose widths serve where a font that is not embedded gives none.</summary>
    public static StandardFont Substitute(string baseFont) =>
        Find(baseFont) ?? FaceOf(Normalise(baseFont), isSerif: false);

    private static StandardFont FaceOf(string name, bool isSerif)
    {
        var isBold = name.Contains("bold", StringComparison.Ordinal);
        if (!isSerif)
        {
            return isBold ? StandardFont.HelveticaBold : StandardFont.Helvetica;
        }

        var isItalic = name.Contains("italic", StringComparison.Ordinal)
            || name.Contains("oblique", StringComparison.Ordinal);
        return (isBold, isItalic) switch
        {
            (true, true) => StandardFont.TimesBoldItalic,
            (true, false) => StandardFont.TimesBold,
            (false, true) => StandardFont.TimesItalic,
            _ => StandardFont.TimesRoman,
        };
    }

    private static string Normalise(string baseFont)
    {
        var name = baseFont.Length > 7 && baseFont[6] == '+' ? baseFont[7..] : baseFont;
        return string.Concat(name.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant));
    }
}
