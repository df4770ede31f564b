using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>What the words around a mention say about its form.</summary>
/// <param name="Cases">Cases that they allow; all where they say nothing.</param>
/// <param name="Gender">Gender that they show.</param>
/// <param name="IsIntroduced">Whether "pan", a function or the like stands before it.</param>
/// <param name="IsPlural">Whether several people are introduced.</param>
/// <param name="Before">What stands before it and all that introduces it.</param>
/// <param name="IsBornName">Whether it is the name somebody had before a marriage.</param>
/// <param name="HasNounBehind">Whether a word in small letters follows, which a possessive may belong to.</param>
internal sealed record Neighbourhood(
    GrammaticalCases Cases, Gender? Gender, bool IsIntroduced, bool IsPlural, WordBefore Before, bool IsBornName, bool HasNounBehind)
{
    private const int Reach = 120;
    private const int MostWords = 6;

    private static readonly string[] VerbEndings =
        ["uje", "ují", "uji", "ujeme", "ává", "ávají", "áme", "íme", "ili", "ali", "ěli", "il", "al", "el", "ěl", "yl", "ul", "la", "lo", "at", "it", "ět", "out", "li"];

    private static readonly string[] ParticipleEndings = ["ána", "áno", "ány", "án", "ena", "eno", "eny", "en", "ěna", "ěno", "ěny", "ěn", "yto", "uto", "uta"];

    /// <summary>The neighbourhood of what stands from <paramref name="start"/> to <paramref name="end"/> in <paramref name="text"/>.</summary>
    public static Neighbourhood Of(string text, int start, int end)
    {
        var (cases, gender, introduced, plural) = (GrammaticalCases.All, (Gender?)null, false, false);
        var (before, born) = (WordBefore.None, false);
        var isCoordinated = false;
        var position = start;
        for (var count = 0; count < MostWords && NextWord(text, ref position, start - Reach) is { } word; count++)
        {
            if (word is "roz" or "rozená" or "rozený" or "rozené" or "dříve")
            {
                born = count == 0;
                break;
            }

            if (!NeighbourTable.TryFind(word, out var found))
            {
                if (word is "a" or "i")
                {
                    isCoordinated = true;
                    continue;
                }

                if (isCoordinated)
                {
                    continue;
                }

                before = KindOf(word);
                break;
            }

            if (isCoordinated && !(found.IsPreposition && word == "mezi"))
            {
                continue;
            }

            cases = (cases & found.Cases) != GrammaticalCases.None ? cases & found.Cases : cases;
            if (found.IsPreposition)
            {
                break;
            }

            gender ??= found.Gender;
            introduced = true;
            plural |= found.IsPlural;
        }

        return new Neighbourhood(cases, gender, introduced, plural, before, born, IsSmallWordAt(text, end));
    }

    private static WordBefore KindOf(string word) =>
        word.Length > 3 && VerbEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) ? WordBefore.ActiveVerb
        : word.Length > 4 && ParticipleEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) ? WordBefore.Participle
        : WordBefore.Noun;

    private static bool IsSmallWordAt(string text, int end)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '\n' or '\r' or '\u00A0')
        {
            next++;
        }

        return next > end && next + 2 < text.Length && char.IsLower(text[next]) && char.IsLower(text[next + 1]) && char.IsLower(text[next + 2]);
    }

    // The word before a place in the same sentence, small letters; titles with their stops are passed over.
    private static string? NextWord(string text, ref int position, int limit)
    {
        while (true)
        {
            var end = position;
            while (end > 0 && end > limit && text[end - 1] is ' ' or '\n' or '\r' or '\u00A0' or '„' or '"')
            {
                end--;
            }

            var hasDot = end > 0 && text[end - 1] == '.';
            end -= hasDot ? 1 : 0;
            var start = end;
            while (start > 0 && start > limit && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (start == end || start <= limit)
            {
                return null;
            }

            position = start;
            var word = text[start..end].ToLowerInvariant();
            if (!hasDot)
            {
                return word;
            }

            if (word is "p" or "sl" or "roz" or "pí")
            {
                return word;
            }

            if (MentionCutter.Words(text[start..(end + 1)]).Count > 0)
            {
                return null;
            }
        }
    }
}
