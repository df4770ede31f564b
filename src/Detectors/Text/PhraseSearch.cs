namespace Clona.Detectors.Text;

/// <summary>Searches a view for phrases, whatever their case, where there are many of them and few places at which one may begin.</summary>
/// <remarks>Immutable and safe for use by several threads. Only phrases with the first three characters of a place are compared with it.</remarks>
internal sealed class PhraseSearch
{
    private const int Range = 0x250;
    private const int Tried = 3;
    private const int Bits = 12;

    private static readonly char[] Capitals = [.. Enumerable.Range(0, Range).Select(c => char.ToUpperInvariant((char)c))];

    // Whether a phrase begins with a character, and the phrases by their first three.
    private readonly bool[] first = new bool[Range];
    private readonly string[]?[] phrases = new string[]?[1 << Bits];

    /// <summary>A search for <paramref name="phrases"/>, each of three characters or more.</summary>
    public PhraseSearch(IEnumerable<string> phrases)
    {
        var beginnings = new HashSet<char>();
        foreach (var group in phrases.GroupBy(phrase => PlaceOf(phrase)))
        {
            this.phrases[group.Key] = [.. group];
            beginnings.UnionWith(group.Select(phrase => CapitalOf(phrase[0])));
        }

        for (var c = 0; c < Range; c++)
        {
            first[c] = beginnings.Contains(Capitals[c]);
        }
    }

    /// <summary>Offset of the first place of <paramref name="view"/> at which a phrase stands, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> view)
    {
        for (var at = 0; at + Tried <= view.Length; at++)
        {
            if ((view[at] >= Range || first[view[at]]) && LongestAt(view[at..]) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Length of the longest phrase with which <paramref name="rest"/> begins; 0 where none does.</summary>
    public int LongestAt(ReadOnlySpan<char> rest)
    {
        var longest = 0;
        if (rest.Length < Tried || phrases[PlaceOf(rest)] is not { } candidates)
        {
            return 0;
        }

        foreach (var phrase in candidates)
        {
            longest = phrase.Length > longest && rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) ? phrase.Length : longest;
        }

        return longest;
    }

    private static int PlaceOf(ReadOnlySpan<char> text) => ((((CapitalOf(text[0]) * 31) + CapitalOf(text[1])) * 31) + CapitalOf(text[2])) & ((1 << Bits) - 1);

    private static char CapitalOf(char c) => c < Range ? Capitals[c] : char.ToUpperInvariant(c);
}
