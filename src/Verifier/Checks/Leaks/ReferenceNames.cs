using Clona.Verifier.Reading.Fonts;

namespace Clona.Verifier.Checks.Leaks;

/// <summary>What the width of a name in a font tells about it: the yardstick of the leak meter.</summary>
/// <remarks>
/// The names are put together from syllables as Czech surnames are, 18,432 of them; none is anybody's. A width that only few
/// of them have tells more than one that many have.
/// </remarks>
internal static class ReferenceNames
{
    /// <summary>Widths that differ by less look the same, in points.</summary>
    public const double Tolerance = 0.05;

    private const int UnitsOfEm = 1000;
    private const double UnknownWidth = 0.5;

    private static readonly string[] Beginnings =
        "Bal Bár Ber Bla Cih Čer Dol Drah Fab Had Hor Chal Jan Kol Krá Lis Mal Mel Nov Pav Ros Sed Ště Žáč".Split(' ');

    private static readonly string[] Middles =
        "a e ek ic il in ír išt oš ouš ov ub uch ul um ur uš yn yt ák ář en et or".Split(' ');

    private static readonly string[] Ends =
        "a ák an áček ář čík č da ek eš ha ík ín ka ko la ník ný ová ovský áková ičková ská ský ná íková ková ec šek ta čová ůj".Split(' ');

    /// <summary>How many names there are.</summary>
    public static int Count => Beginnings.Length * Middles.Length * Ends.Length;

    /// <summary>How many bits the width tells about a name, on average over all of them.</summary>
    /// <param name="font">The font, which may lack letters.</param>
    /// <param name="size">Its size in points.</param>
    public static double BitsIn(Font font, double size)
    {
        var letters = WidthsOf(font);
        var names = CountsByWidth(letters);
        var reach = (int)(Tolerance / size * UnitsOfEm);
        var bits = 0.0;
        for (var width = 0; width < names.Length; width++)
        {
            if (names[width] > 0)
            {
                var (from, to) = (Math.Max(0, width - reach), Math.Min(names.Length - 1, width + reach));
                var alike = 0;
                for (var near = from; near <= to; near++)
                {
                    alike += names[near];
                }

                bits += names[width] * Math.Log2((double)Count / alike);
            }
        }

        return bits / Count;
    }

    private static int[] CountsByWidth(Dictionary<char, int> letters)
    {
        int[] beginnings = [.. Beginnings.Select(part => WidthOf(part, letters))];
        int[] middles = [.. Middles.Select(part => WidthOf(part, letters))];
        int[] ends = [.. Ends.Select(part => WidthOf(part, letters))];
        var counts = new int[beginnings.Max() + middles.Max() + ends.Max() + 1];
        foreach (var first in beginnings)
        {
            foreach (var second in middles)
            {
                foreach (var third in ends)
                {
                    counts[first + second + third]++;
                }
            }
        }

        return counts;
    }

    private static int WidthOf(string part, Dictionary<char, int> letters) => part.Sum(letter => letters.TryGetValue(letter, out var width)
        ? width
        : (int)(StandardWidths.Find("Times-Roman", letter.ToString()) ?? (UnknownWidth * UnitsOfEm)));

    private static Dictionary<char, int> WidthsOf(Font font)
    {
        var widths = new Dictionary<char, int>();
        foreach (var code in font.UsedCodes.ToArray())
        {
            if (font.Show(code) is { Text: { Length: 1 } text, Advance: >= 0 and < 10 and var advance })
            {
                widths.TryAdd(text[0], (int)Math.Round(advance * UnitsOfEm));
            }
        }

        return widths;
    }
}
