namespace Clona.Detectors.Text;

/// <summary>Searches a view for phrases, whatever their case, where there are many of them and few places at which one may begin.</summary>
/// <remarks>
/// Immutable and safe for use by several threads. A place is ruled out by its first three characters, each by itself; then only the phrases that begin
/// with all three are compared.
/// </remarks>
internal sealed class PhraseSearch
{
    private const int Range = 0x250;
    private const int Tried = 3;
    private const int Bits = 12;
    private const int MostBeginnings = 32;

    private static readonly char[] Capitals = [.. Enumerable.Range(0, Range).Select(c => char.ToUpperInvariant((char)c))];

    // The phrases by their first three characters.
    private readonly string[]?[] phrases = new string[]?[1 << Bits];

    // For each character a bit for each first letter of those phrases that have it in the first, second or third place.
    private readonly uint[] first;
    private readonly uint[] second;
    private readonly uint[] third;

    /// <summary>A search for <paramref name="phrases"/>, each of three characters or more.</summary>
    /// <exception cref="ArgumentException">They begin with more than 32 different letters, or one is shorter.</exception>
    public PhraseSearch(IReadOnlyCollection<string> phrases)
    {
        if (phrases.Any(phrase => phrase.Length < Tried))
        {
            throw new ArgumentException("A phrase is too short.", nameof(phrases));
        }

        var letters = phrases.Select(phrase => CapitalOf(phrase[0])).Distinct().ToList();
        if (letters.Count > MostBeginnings)
        {
            throw new ArgumentException("The phrases begin with too many letters.", nameof(phrases));
        }

        foreach (var group in phrases.GroupBy(phrase => PlaceOf(phrase)))
        {
            this.phrases[group.Key] = [.. group];
        }

        (first, second, third) = (BitsOf(phrases, letters, 0), BitsOf(phrases, letters, 1), BitsOf(phrases, letters, 2));
    }

    /// <summary>Offset of the first place of <paramref name="view"/> at which a phrase stands, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> view)
    {
        for (var at = 0; at + Tried <= view.Length; at++)
        {
            if ((At(first, view[at]) & At(second, view[at + 1]) & At(third, view[at + 2])) != 0 && Begins(view[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Begins(ReadOnlySpan<char> rest)
    {
        foreach (var phrase in phrases[PlaceOf(rest)] ?? [])
        {
            if (rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // What lies beyond the tables is left to the comparison.
    private static uint At(uint[] bits, char c) => c < bits.Length ? bits[c] : uint.MaxValue;

    private static uint[] BitsOf(IEnumerable<string> phrases, List<char> letters, int place)
    {
        var ofCapitals = new Dictionary<char, uint>();
        foreach (var phrase in phrases)
        {
            var capital = CapitalOf(phrase[place]);
            ofCapitals[capital] = ofCapitals.GetValueOrDefault(capital) | 1U << letters.IndexOf(CapitalOf(phrase[0]));
        }

        return [.. Capitals.Select(capital => ofCapitals.GetValueOrDefault(capital))];
    }

    private static int PlaceOf(ReadOnlySpan<char> text) => ((((CapitalOf(text[0]) * 31) + CapitalOf(text[1])) * 31) + CapitalOf(text[2])) & ((1 << Bits) - 1);

    private static char CapitalOf(char c) => c < Range ? Capitals[c] : char.ToUpperInvariant(c);
}
