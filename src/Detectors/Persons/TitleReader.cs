using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Extends a name by the titles before and behind it.</summary>
internal static class TitleReader
{
    // Written without blanks, as they are compared; the first letter has to be a capital in the text.
    private static readonly string[] TitlesBehind =
    [
        "ph.d.", "phd.", "ph.d", "phd", "csc.", "csc", "drsc.", "drsc", "dsc.", "dis.", "dis", "mba", "emba",
            "ll.m.", "ll.m", "llm", "ll.b.", "mpa",
        "m.sc.", "msc.", "msc", "bba", "th.d.", "thd.", "dba", "mha", "b.sc.", "bsc.", "bsc", "m.a.", "b.a.", "ma",
            "ba", "dr.h.c.",
        "ofm", "ofmcap.", "sdb", "osb", "o.praem.", "ocist", "acca", "fcca", "meng.", "m.eng.", "mph", "artd.", "edd.", "psyd.", "dr.phil.", "mphil.", "mphil", "iwe", "ewe", "fesc", "mrics", "frics", "lld.", "osf",
            "dipl.um.", "dipl.ek.", "dipl.tech.", "mgr.", "ing.arch.", "ing.", "bc.", "judr.", "mudr.", "phdr.",
            "rndr.", "prof.", "doc.", "bc.a.",
    ];

    // A comma and "et." with blanks; more stands in another column.
    private const int WidestGap = 7;
    private const int WideGap = 3;
    private const int MostParts = 3;

    /// <summary>Index of the first title token before the token <paramref name="first"/>, or <paramref name="first"/>
    /// itself.</summary>
    public static int Before(TokenizedText text, int first)
    {
        var tokens = text.Tokens;
        while (first > 0 && tokens[first].LinesBefore <= 1 && tokens[first].BlanksBefore < WideGap)
        {
            var word = text.IsMark(first - 1, '.') && first > 1 ? first - 2 : first - 1;
            var isDotted = word == first - 2;
            if (IsConjunction(text, word) && !isDotted && word > 1 && tokens[word].LinesBefore == 0)
            {
                word = text.IsMark(word - 1, '.') ? word - 2 : word - 1;
                isDotted = true;
            }

            if (isDotted && IsPartOfDegree(text, word))
            {
                first = word;
                continue;
            }

            if (!text.HasRole(word, WordRoles.TitleBefore) || (!isDotted && !tokens[word].IsCapital) || IsUnion(text, word, isDotted))
            {
                return first;
            }

            first = word;
        }

        return first;
    }

    // "MRS Brno": the union of anglers.
    private static bool IsUnion(TokenizedText text, int word, bool isDotted) => !isDotted && text.Tokens[word].Shape == WordShape.Upper && text.HasWord(word, "mrs");

    /// <summary>Offset behind the last title that follows the offset <paramref name="end"/>, or
    /// <paramref name="end"/>.</summary>
    /// <param name="view">Text.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int Behind(string view, int start, int end)
    {
        while (true)
        {
            var next = BehindOnce(view, start, end);
            if (next == end)
            {
                return end;
            }

            end = next;
        }
    }

    // "Ing. et Ing." and "Mgr. a Mgr."
    private static bool IsConjunction(TokenizedText text, int index) =>
        index >= 0 && text.FoldedOf(text.Tokens[index]) is "et";

    // "Mgr. art.", "Dr. phil.", "Dr. rer. nat.": the parts in small letters belong to the degree before them.
    private static bool IsPartOfDegree(TokenizedText text, int word)
    {
        for (var parts = 0; parts < MostParts && word >= 2 && IsPart(text, word) && text.IsMark(word - 1, '.'); parts++)
        {
            word -= 2;
            if (text.HasRole(word, WordRoles.TitleBefore))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(TokenizedText text, int word) => text.Tokens[word] is { Shape: WordShape.Lower, LinesBefore: 0, BlanksBefore: <= 1 }
        && text.FoldedOf(text.Tokens[word]) is "art" or "phil" or "iur" or "jur" or "med" or "nat" or "rer" or "theol" or "techn" or "oec" or "paed"
            or "univ" or "habil" or "vet" or "dent";

    private static int BehindOnce(string view, int name, int end)
    {
        var start = SkipBlanks(view, end);
        start = start < view.Length && view[start] == ',' ? SkipBlanks(view, start + 1) : start;
        if (view.AsSpan(start).StartsWith("et ", StringComparison.Ordinal)
            || view.AsSpan(start).StartsWith("et. ", StringComparison.Ordinal))
        {
            start = SkipBlanks(view, start + 3);
        }

        if (start == end || start - end > WidestGap || start >= view.Length || (!char.IsUpper(view[start]) && !view.AsSpan(start).StartsWith("dipl.", StringComparison.Ordinal)))
        {
            return end;
        }

        foreach (var title in TitlesBehind)
        {
            if (Match(view, start, title) is > 0 and var stop && (!IsTitleOfTheNext(view, name, stop, title)))
            {
                return stop;
            }
        }

        return end;
    }

    // "Novák Jan, Ing., ..." but "Jan Novák, Ing. Petr Dvořák": a capital behind it means that the title belongs there.
    // In running text also over a line end; where the name begins its line, the title ends a row.
    private static bool IsTitleOfTheNext(string view, int name, int stop, string title)
    {
        var next = SkipBlanks(view, stop);
        if (next + 1 < view.Length && view[next] == '\n' && !BeginsLine(view, name))
        {
            next++;
        }

        return title is "mgr." or "ing.arch." or "ing." or "bc." or "judr." or "mudr." or "phdr." or "rndr."
            or "prof." or "doc." or "bc.a."
            && next < view.Length && char.IsLetter(view[next]);
    }

    // Behind a word or a comma the text runs on.
    private static bool BeginsLine(string view, int name)
    {
        while (name > 0 && view[name - 1] == ' ')
        {
            name--;
        }

        return name == 0 || !(char.IsLetter(view[name - 1]) || view[name - 1] == ',');
    }

    private static int Match(string view, int start, string title)
    {
        var position = start;
        foreach (var letter in title)
        {
            if (position > start && position < view.Length && view[position] == ' ' && view[position - 1] == '.')
            {
                position++;
            }

            if (position >= view.Length || char.ToLowerInvariant(view[position]) != letter)
            {
                return 0;
            }

            position++;
        }

        return position < view.Length && char.IsLetterOrDigit(view[position]) ? 0 : position;
    }

    private static int SkipBlanks(string view, int position)
    {
        var limit = Math.Min(view.Length, position + 2);
        while (position < limit && view[position] == ' ')
        {
            position++;
        }

        return position;
    }
}
