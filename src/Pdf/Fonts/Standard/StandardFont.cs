using System.Collections.Frozen;
using System.Globalization;
using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.Standard;

/// <summary>
/// One of the 14 standard fonts of ISO 32000-2, 9.6.2.2, which a file may use without widths and encoding.
/// </summary>
internal sealed class StandardFont
{
    private const double CourierWidth = 600;
    private readonly FrozenDictionary<char, double>? widthsByCharacter;
    private readonly double[]? widthsByCode;

    private StandardFont(VerticalExtent extent, string? widthTable)
    {
        Extent = extent;
        Encoding = NamedEncodings.Standard;
        widthsByCharacter = widthTable is null ? null : ReadWidths(widthTable);
    }

    private StandardFont(VerticalExtent extent, ReadOnlySpan<short> widths, string encoding)
    {
        Extent = extent;
        Encoding = encoding;
        IsPictorial = true;
        widthsByCode = new double[256];
        for (var i = 0; i < widths.Length; i++)
        {
            widthsByCode[i + 32] = widths[i];
        }
    }

    /// <summary>Height and depth.</summary>
    public VerticalExtent Extent { get; }

    /// <summary>The built-in encoding: 256 characters, U+0000 where a code is not used.</summary>
    public string Encoding { get; }

    /// <summary>Whether this is Symbol or ZapfDingbats, whose codes do not mean letters of the Latin script.</summary>
    public bool IsPictorial { get; }

    /// <summary>Times-Roman.</summary>
    public static StandardFont TimesRoman { get; } = new(new(0.9, -0.22), StandardWidthTable.TimesRoman);

    /// <summary>Times-Bold.</summary>
    public static StandardFont TimesBold { get; } = new(new(0.9, -0.22), StandardWidthTable.TimesBold);

    /// <summary>Times-Italic.</summary>
    public static StandardFont TimesItalic { get; } = new(new(0.9, -0.22), StandardWidthTable.TimesItalic);

    /// <summary>Times-BoldItalic.</summary>
    public static StandardFont TimesBoldItalic { get; } = new(new(0.9, -0.22), StandardWidthTable.TimesBoldItalic);

    /// <summary>Helvetica and Helvetica-Oblique.</summary>
    public static StandardFont Helvetica { get; } = new(new(0.92, -0.22), StandardWidthTable.Helvetica);

    /// <summary>Helvetica-Bold and Helvetica-BoldOblique.</summary>
    public static StandardFont HelveticaBold { get; } = new(new(0.92, -0.22), StandardWidthTable.HelveticaBold);

    /// <summary>The four faces of Courier.</summary>
    public static StandardFont Courier { get; } = new(new(0.83, -0.3), widthTable: null);

    /// <summary>Symbol.</summary>
    public static StandardFont Symbol { get; } =
        new(new(1.01, -0.293), StandardWidthTable.Symbol, NamedEncodings.Symbol);

    /// <summary>ZapfDingbats.</summary>
    public static StandardFont ZapfDingbats { get; } =
        new(new(0.82, -0.143), StandardWidthTable.ZapfDingbats, NamedEncodings.ZapfDingbats);

    /// <summary>
    /// Width in 1/1000 of <paramref name="code"/> when it shows <paramref name="character"/>; null where the font has
    /// no such glyph.
    /// </summary>
    public double? WidthOf(byte code, char character)
    {
        if (widthsByCode is not null)
        {
            return widthsByCode[code] > 0 ? widthsByCode[code] : null;
        }

        if (widthsByCharacter is null)
        {
            return CourierWidth;
        }

        return widthsByCharacter.TryGetValue(character, out var width) ? width : null;
    }

    private static FrozenDictionary<char, double> ReadWidths(string table)
    {
        var widths = new Dictionary<char, double>();
        foreach (var line in table.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var width = int.Parse(line.AsSpan(0, colon), CultureInfo.InvariantCulture);
            foreach (var character in line.AsSpan(colon + 1))
            {
                widths[character] = width;
            }
        }

        return widths.ToFrozenDictionary();
    }
}
