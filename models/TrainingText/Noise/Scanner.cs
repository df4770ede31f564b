using System.Text;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Noise;

/// <summary>Damages letters as optical recognition does.</summary>
internal static class Scanner
{
    private static readonly (string From, string To)[] Slips =
    [
        ("í", "i"), ("í", "l"), ("l", "1"), ("rn", "m"), ("m", "rn"), ("ě", "é"), ("ů", "ú"), ("ř", "r"), ("č", "c"), ("š", "s"), ("O", "0"), ("0", "O"),
        ("1", "l"), ("é", "e"), ("á", "a"), ("ý", "y"), ("ž", "z"), ("B", "8"), ("S", "5"), ("vv", "w"), ("ii", "u"), ("cl", "d"), (",", "."), ("t", "ť"), ("d", "ď"),
    ];

    /// <summary><paramref name="text"/> with about <paramref name="permille"/> of a thousand letters damaged.</summary>
    public static string Damage(string text, int permille, Draw draw)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (draw.Below(1000) < permille * 4 && Slip(text, i, draw) is { } slip)
            {
                result.Append(slip.To);
                i += slip.From.Length;
                continue;
            }

            result.Append(text[i++]);
        }

        return result.ToString();
    }

    private static (string From, string To)? Slip(string text, int at, Draw draw)
    {
        var slip = draw.Of(Slips);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            if (string.CompareOrdinal(text, at, slip.From, 0, slip.From.Length) == 0)
            {
                return slip;
            }

            slip = draw.Of(Slips);
        }

        return null;
    }
}
