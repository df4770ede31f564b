using Clona.Detectors.Context;

namespace Clona.Detectors.Resolution;

/// <summary>Tells the words of special categories that are nobody's datum where they stand: an illness that a clause only reckons with, the
/// ill person who is only replaced, the convict who is only mentioned, a state of health of which nothing is told.</summary>
internal static class UnboundTerms
{
    private const int ClauseReach = 70;

    // Words so common that a condition makes a provision of them ("v případě nemoci", "nemůže-li pro nemoc").
    private static readonly string[] CommonTerms = ["nemoc", "dlouhodob", "onemocn", "pracovni neschopn", "v pracovni neschopn", "docasn", "zdravotni duvod",
        "zdravotnich duvod", "ze zdravotnich", "pro nemoc", "hospitalizac", "tehotenstv", "pracovni uraz", "pracovniho uraz", "uraz"];

    private static readonly string[] Conditions = ["v pripade", "pro pripad", "-li ", "pokud ", "jestlize ", "kdyby ", "v dobe ", "po dobu ", " nez ", "jineho duvodu"];
    private static readonly string[] Replaced = ["za", "misto", "o", "pro", "mezi"];
    private static readonly string[] Causes = ["za", "pro", "k"];
    private static readonly string[] Being = ["byl", "byla", "je", "jako", "ktery", "drive", "uz", "jiz"];
    private static readonly string[] Owners = ["jeho", "jeji", "jejim", "jejiho", "svem", "sveho", "svuj", "svemu", "vasem", "vaseho", "mem", "meho", "muj"];

    /// <summary>Whether <paramref name="hit"/> is no datum of anybody.</summary>
    /// <param name="folded">The folded view, of the same length as the view.</param>
    /// <param name="hit">A word of a special category in it.</param>
    public static bool Is(ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var word = folded[hit.Start..hit.End];
        var before = WordBefore(folded, hit.Start);
        if (word.StartsWith("zdravotni stav") || word.StartsWith("zdravotniho stav") || word.StartsWith("zdravotnim stav") || word.StartsWith("zdravotnimu stav"))
        {
            return !IsOneOf(before, Owners);
        }

        if (word.StartsWith("nemocn") && word.Length <= "nemocneho".Length)
        {
            return IsOneOf(before, Replaced);
        }

        if (word is "odsouzeny" or "odsouzeneho" or "odsouzenemu")
        {
            return !IsOneOf(before, Being) && !IsOneOf(WordBehind(folded, hit.End), Causes);
        }

        if (word is "onemocnel" or "onemocnela")
        {
            return EndsStatement(folded, hit.End);
        }

        // "smluvní pokuta 0,5 promile denně"
        if (word is "promile")
        {
            return WordBehind(folded, hit.End) is "denne" or "rocne" or "mesicne" or "z" or "za";
        }

        // "není v evidenci úřadu práce", "nemá záznam v rejstříku trestů"
        if (word.StartsWith("v evidenci urad") || word.StartsWith("zaznam v rejstrik"))
        {
            return before is "neni" or "nema" or "nejsem" or "nemam";
        }

        return StartsWithAny(word, CommonTerms) && IsProvided(folded, hit);
    }

    // Where a bracket tells more ("ze zdravotních důvodů (operace srdce)"), the illness is a real one.
    private static bool IsProvided(ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var behind = folded[hit.End..].TrimStart(' ');
        if (behind.StartsWith('('))
        {
            return false;
        }

        Span<char> line = stackalloc char[ClauseReach];
        var before = folded[Math.Max(0, hit.Start - ClauseReach)..hit.Start];
        before = before[(before.LastIndexOfAny('.', ';', ':') + 1)..];
        before.Replace(line, '\n', ' ');
        var clause = (ReadOnlySpan<char>)line[..before.Length];
        if (WordBefore(folded, hit.Start) is "pri" or "za")
        {
            return true;
        }

        foreach (var condition in Conditions)
        {
            if (clause.Contains(condition, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "onemocněla a zastoupí ji kolegyně"
    private static bool EndsStatement(ReadOnlySpan<char> folded, int end)
    {
        var behind = folded[end..].TrimStart(' ');
        return behind.IsEmpty || behind[0] is ',' or '.' or ';' or ')' || behind.StartsWith("a ");
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> folded, int start)
    {
        var before = folded[..start].TrimEnd(" \n");
        return before[(before.LastIndexOfAny(" \n(„\"") + 1)..];
    }

    private static ReadOnlySpan<char> WordBehind(ReadOnlySpan<char> folded, int end)
    {
        var behind = folded[end..].TrimStart(" \n");
        var length = behind.IndexOfAny(" \n,.;");
        return length < 0 ? behind : behind[..length];
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }
}
