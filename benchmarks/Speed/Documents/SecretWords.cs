using System.Globalization;

namespace Clona.Speed.Documents;

/// <summary>Invents words that neither stand in a text nor in each other.</summary>
internal sealed class SecretWords(string text)
{
    private const int KindsTotal = 10;
    private const int Surnames = 7;

    private static readonly string[] Beginnings =
        ["Ďábl", "Žďár", "Ňouk", "Řeh", "Ťapk", "Óžk", "Krůš", "Vlčk", "Hřib", "Zbýš", "Mrkv", "Šťov", "Chlumč", "Drnov", "Quitt", "Wágn"];

    private static readonly string[] Middles = ["ov", "in", "ák", "eč", "ůst", "ylk", "ánk", "išt", "ěn", "uš", "olň", "ířk"];

    private static readonly string[] Ends = ["ský", "ík", "ová", "ek", "ínová", "ůj", "áček", "ěný"];

    private readonly string folded = text.ToUpperInvariant();
    private uint state = 20_261_122;

    /// <summary>That many of them.</summary>
    public IReadOnlyList<string> Take(int count)
    {
        var taken = new List<string>(count);
        while (taken.Count < count)
        {
            var word = taken.Count % KindsTotal < Surnames ? Surname() : Number(taken.Count % KindsTotal == Surnames ? 9 : 10);
            var sought = word.ToUpperInvariant();
            if (!folded.Contains(sought, StringComparison.Ordinal) && !taken.Exists(other => Overlaps(other.ToUpperInvariant(), sought)))
            {
                taken.Add(word);
            }
        }

        return taken;
    }

    private static bool Overlaps(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private string Surname() => Pick(Beginnings) + Pick(Middles) + Pick(Middles) + Pick(Ends);

    private string Number(int digits) => string.Concat(
        Enumerable.Range(0, digits).Select(place => (place == 0 ? 6 + Next(3) : Next(10)).ToString(CultureInfo.InvariantCulture)));

    private string Pick(string[] parts) => parts[Next(parts.Length)];

    // A generator of our own: the same words whatever the runtime's does.
    private int Next(int below)
    {
        state = unchecked((state * 1_664_525) + 1_013_904_223);
        return (int)((state >> 8) % (uint)below);
    }
}
