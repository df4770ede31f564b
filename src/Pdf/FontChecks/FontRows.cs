using System.Globalization;
using System.Text;
using Clona.Pdf.Fonts;
using Clona.Pdf.Writing;

namespace Clona.Pdf.FontChecks;

/// <summary>Sets runs of fonts in rows on sheets.</summary>
internal sealed class FontRows
{
    /// <summary>Rows of a sheet.</summary>
    public const int MostRows = 60;

    private const double Margin = 24;
    private const double Size = 14;
    private const double Baseline = 21;
    private const double WordGap = 10;

    // Type 3 fonts have units of their own: how wide a letter is on the average tells how large it is drawn.
    private const double UsualAdvance = 6.5;
    private const double WidestStep = 3;

    private readonly List<FontWord> words = [];
    private readonly ByteSink content = new();
    private double left = Margin;

    /// <summary>The words that were set.</summary>
    public IReadOnlyList<FontWord> Words => words;

    /// <summary>The operators that draw them; fonts are called F and their number.</summary>
    public byte[] Content => content.ToArray();

    /// <summary>How many rows were begun.</summary>
    public int Rows { get; private set; }

    /// <summary>Begins a row, where the last one is not empty.</summary>
    public void Break()
    {
        Rows += left > Margin ? 1 : 0;
        left = Margin;
    }

    /// <summary>Sets a run behind the last one, in a new row where it does not fit; one that is wider than a row is left out.</summary>
    /// <param name="number">Number of the font.</param>
    /// <param name="font">The font.</param>
    /// <param name="run">The run.</param>
    /// <param name="hasOwnUnits">Whether its glyphs have other units than thousandths.</param>
    public void Add(int number, PdfFont font, ShownRun run, bool hasOwnUnits)
    {
        var size = hasOwnUnits ? OwnSize(font, run) : Size;
        var (places, width) = PlacesOf(font, run, size);
        if (!double.IsFinite(width) || width > FontSheets.Width - (2 * Margin))
        {
            return;
        }

        if (left + width > FontSheets.Width - Margin)
        {
            Break();
        }

        var top = Rows * FontSheets.RowHeight;
        content.Write(Ascii($"BT /F{number} {size:0.####} Tf\n"));
        for (var i = 0; i < run.Codes.Count; i++)
        {
            content.Write(Ascii($"1 0 0 {(run.IsMirrored ? -1 : 1)} {left + places[i]:0.##} {-top - Baseline:0.##} Tm "));
            ObjectSerializer.WriteHex(content, BytesOf(run.Codes[i]));
            content.Write("Tj\n"u8);
        }

        content.Write("ET\n"u8);
        words.Add(new(number, run.Text, left, left + width, top));
        left += width + WordGap;
    }

    // Where widths are missing the page sets each letter by itself; where it squeezes letters they get their room here.
    private static (double[] Places, double Width) PlacesOf(PdfFont font, ShownRun run, double size)
    {
        var places = new double[run.Codes.Count];
        for (var i = 1; i < places.Length; i++)
        {
            var step = Math.Max((run.Offsets[i] - run.Offsets[i - 1]) * size, font.AdvanceOf(run.Codes[i - 1]) * size);
            places[i] = places[i - 1] + Math.Clamp(step, 0, WidestStep * Size);
        }

        return (places, places[^1] + Math.Clamp(font.AdvanceOf(run.Codes[^1]) * size, Size / 4, WidestStep * Size));
    }

    private static double OwnSize(PdfFont font, ShownRun run)
    {
        var advance = run.Codes.Average(code => Math.Abs(font.AdvanceOf(code)));
        return advance > 0 ? UsualAdvance / advance : Size;
    }

    private static byte[] BytesOf(CharacterCode code) => [.. Enumerable.Range(0, code.Length).Select(at => (byte)(code.Value >> (8 * (code.Length - 1 - at))))];

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
