using System.Globalization;
using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>Says what a number in a cell looks like: as a day, filled into a mask, or plain.</summary>
internal sealed class CellFormats
{
    // Formats with these numbers are days and times in every program (ECMA-376, part 1, 18.8.30).
    private static readonly int[] BuiltInDays = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

    private const double LastDay = 2_958_465;
    private static readonly DateTime From1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime From1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly List<int> formats;
    private readonly Dictionary<int, string> codes = [];
    private readonly DateTime origin;

    /// <summary>The formats of a styles part.</summary>
    public CellFormats(XElement? styles, bool countsFrom1904)
    {
        origin = countsFrom1904 ? From1904 : From1900;
        formats = [.. (styles?.Elements(SheetNames.S + "cellXfs").Elements(SheetNames.S + "xf") ?? []).Select(item => NumberOf(item, "numFmtId"))];
        foreach (var format in styles?.Elements(SheetNames.S + "numFmts").Elements(SheetNames.S + "numFmt") ?? [])
        {
            codes.TryAdd(NumberOf(format, "numFmtId"), (string?)format.Attribute("formatCode") ?? string.Empty);
        }
    }

    /// <summary>How many styles cells may name.</summary>
    public int Count => formats.Count;

    /// <summary>What a cell with that number and style shows.</summary>
    public string Show(string number, int style)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return number;
        }

        var format = style >= 0 && style < formats.Count ? formats[style] : 0;
        var code = codes.GetValueOrDefault(format) ?? string.Empty;
        if ((BuiltInDays.Contains(format) || IsDay(code)) && value is >= 1 and < LastDay)
        {
            return origin.AddDays(Math.Floor(value)).ToString("d. M. yyyy", CultureInfo.InvariantCulture);
        }

        var plain = value.ToString("0.###############", CultureInfo.InvariantCulture);
        return NumberMask.Fill(code, plain) ?? plain;
    }

    private static int NumberOf(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), CultureInfo.InvariantCulture, out var value) ? value : 0;

    // A day has a day or a year in it; text in quotation marks and colours in brackets do not count.
    private static bool IsDay(string code)
    {
        var bare = Bare(code);
        return bare.Contains('y', StringComparison.OrdinalIgnoreCase) || bare.Contains('r', StringComparison.OrdinalIgnoreCase)
            || bare.Contains('d', StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string code)
    {
        var kept = new System.Text.StringBuilder();
        var closing = '\0';
        for (var index = 0; index < code.Length; index++)
        {
            var letter = code[index];
            if (closing != '\0')
            {
                closing = letter == closing ? '\0' : closing;
            }
            else if (letter is '"' or '[')
            {
                closing = letter == '"' ? '"' : ']';
            }
            else if (letter == '\\')
            {
                index++;
            }
            else
            {
                kept.Append(letter);
            }
        }

        return kept.Replace("General", string.Empty).Replace("Standard", string.Empty).ToString();
    }
}
