using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds dates of birth that no label names: right behind a person, before a home ("Jan Novák, 1. 2. 1980,
/// bytem …").</summary>
/// <remarks>Before anything else the date is only offered, and only when it is too old for the date of a
/// document.</remarks>
internal static class BirthDatesBesidePersons
{
    private const int LongestGap = 4;
    private const int LongestCellGap = 40;
    private const int HomeReach = 16;
    private const int LongestBullet = 6;
    private const int FewestCharacters = 8;
    private const int MostCitedYears = 3;

    // A text in one line would be read anew for each name in it.
    private const int LineReach = 1_500;
    private const int LongestDate = 60;
    private const int YearLength = 4;
    private static readonly string[] WordsOfBooks = ["cit.", "srov.", "vyd.", "nakl", "in:", "isbn", "publik", "kniha", "knihy", "liter",
        "autor", "studi", "článek", "obraz", "socha", "film", "rok zvolení", "zvolen", "stavb", "úmrt", "zemř"];
    private static readonly string[] WordsOfAges = ["jubil", "gratul", "naroz", "oslav", "let:", "let –", "dítě", "děti", "dětí", "dětmi", "nezl", " syn", "dcer",
        "vnu", "sourozen", "nar.", "blahopř", "věk", "pamětník", "senior"];
    private static readonly System.Buffers.SearchValues<char> LetterOrColon = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ:");
    private static readonly Evidence[] BeforeHome = [IdentifierEvidence.BirthDateBesidePerson,
        IdentifierEvidence.BirthDateBeforeHome];
    private static readonly Evidence[] Place = [IdentifierEvidence.BirthPlaceLabel];
    private static readonly Evidence[] Alone = [IdentifierEvidence.BirthDateBesidePerson];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        for (var i = 0; i < resolved.Count; i++)
        {
            if (resolved[i].Type == FindingType.Person)
            {
                TryBefore(text.View, resolved, i, found);
                TryBehind(text, resolved, i, found);
            }
            else if (resolved[i] is { Type: FindingType.BirthDate, Span.Length: YearLength } && i > 0 && resolved[i - 1].Type == FindingType.Person)
            {
                AddSecondYear(text.View, resolved, i - 1, resolved[i].Span.End, found);
            }
        }

        return found;
    }

    private static void TryBehind(DetectionText text, IReadOnlyList<Candidate> resolved, int index,
        List<Candidate> found)
    {
        var view = text.View.AsSpan();
        var start = resolved[index].Span.End;
        while (start < view.Length && start - resolved[index].Span.End < (view[start] is ' ' or '\t' ? LongestCellGap : LongestGap)
            && view[start] is ',' or ';' or ' ' or '(' or '\t' or '*' or '|' or '/')
        {
            start++;
        }

        if (view[start..].StartsWith("– ") || view[start..].StartsWith("- "))
        {
            start += 2;
        }

        start = BehindShare(view, start);
        var isBracketed = start > 0 && TextChars.At(view, start - 1) == '(';
        var mark = isBracketed || TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1) == ',' ? LengthOfMark(view[start..]) : 0;
        start += mark;
        var end = start < view.Length && start > resolved[index].Span.End
            && TextChars.IsDigit(view[start]) ? Math.Max(CzechDate.End(view, start), isBracketed
                || IsWholeItem(view, resolved[index].Span.Start, start) ? CzechDate.YearEnd(view, start) : YearBeforeHome(text, resolved, index, start)) : 0;
        var isFree = index + 1 >= resolved.Count || resolved[index + 1].Span.Start >= end;
        if (end == 0 || !isFree)
        {
            return;
        }

        // "Novák Jan, ročník 2019, č. 5" is a paper.
        if (mark > 0 && !isBracketed && view[start] != '1' && !IsBeforeHome(text, resolved, index, end))
        {
            return;
        }

        if (isBracketed && SecondInBracket(view, end) is { } second && (mark > 0 || AreTwo(view, resolved, index))
            && (index + 1 >= resolved.Count || resolved[index + 1].Span.Start >= second.End))
        {
            found.Add(new Candidate(FindingType.BirthDate, new TextSpan(start, end), EvidenceStrength.Statistical, Alone));
            found.Add(new Candidate(FindingType.BirthDate, second, EvidenceStrength.Statistical, Alone));
        }
        else if (IsBeforeHome(text, resolved, index, end))
        {
            found.Add(new Candidate(FindingType.BirthDate, new TextSpan(start, end), EvidenceStrength.Statistical,
                BeforeHome));
        }
        else if ((!isBracketed && end - start == 4) || (isBracketed && EndsItem(view, resolved[index].Span.Start, end))
            || (isBracketed && TextChars.At(view, end) == ')' && IsAmongYears(view, resolved[index].Span, start, end))
            || (end - start >= 8 && IsOld(view, start, end)
                && (EndsField(view, end) || BeginsLine(view, resolved[index].Span.Start))))
        {
            found.Add(new Candidate(FindingType.BirthDate, new TextSpan(start, end), EvidenceStrength.Statistical,
                Alone));
            AddSecondYear(text.View, resolved, index, end, found);
            AddPlace(view, resolved, index, end, isBracketed, found);
        }
    }

    // "Margareta Paulik (1/6), 15. 11. 1949": her share stands between.
    private static int BehindShare(ReadOnlySpan<char> view, int start)
    {
        var slash = TextChars.DigitsEnd(view, start);
        var close = TextChars.At(view, start - 1) == '(' && TextChars.At(view, slash) == '/' ? TextChars.DigitsEnd(view, slash + 1) : start;
        return close > slash + 1 && view[close..].StartsWith("), ") ? close + "), ".Length : start;
    }

    // "Jarmila Hozáková, 1958, Bedřichov 77"
    private static int YearBeforeHome(DetectionText text, IReadOnlyList<Candidate> resolved, int index, int start)
    {
        var end = CzechDate.YearEnd(text.View, start);
        var next = TextChars.At(text.View, end);
        return end > 0 && (next == ',' || text.View.AsSpan()[end..].StartsWith("  ")) && IsBeforeHome(text, resolved, index, end) ? end : 0;
    }

    // "Jan a Eva Malí (1963 a 1966)", "Oláhovi (1963 a 1966)", "Jan Malý a Eva Malá (1963 a 1966)"; one name with two years is a cited author.
    private static bool AreTwo(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int index)
    {
        var person = view[resolved[index].Span.Start..resolved[index].Span.End];
        var isSecond = index > 0 && resolved[index - 1].Type == FindingType.Person && view[resolved[index - 1].Span.End..resolved[index].Span.Start] is " a ";
        var before = view[..resolved[index].Span.Start].TrimEnd();
        return isSecond || person.Contains(" a ", StringComparison.Ordinal) || person.EndsWith("ovi", StringComparison.Ordinal) || person.EndsWith("ových", StringComparison.Ordinal)
            || person.EndsWith("ovým", StringComparison.Ordinal) || before.EndsWith("manželé", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("manželů", StringComparison.OrdinalIgnoreCase) || before.EndsWith("manželům", StringComparison.OrdinalIgnoreCase);
    }

    // "manželé Oláhovi (r. 1963 a 1966)"
    private static TextSpan? SecondInBracket(ReadOnlySpan<char> view, int end)
    {
        var start = end + " a ".Length;
        var stop = view[end..].StartsWith(" a ") ? CzechDate.YearEnd(view, start) : 0;
        return stop > 0 && TextChars.At(view, stop) == ')' ? new TextSpan(start, stop) : null;
    }

    // "Novákovi Jan a Eva, 1960, 1961", "1990/1992": the year of the second of two.
    private static void AddSecondYear(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int person, int end, List<Candidate> found)
    {
        var start = TextChars.At(view, end) is ',' or '/' ? TextChars.SkipWhite(view, end + 1, lineBreaks: 0) : end;
        var stop = start > end && end - resolved[person].Span.End <= LongestDate ? CzechDate.YearEnd(view, start) : 0;
        var isCouple = view[resolved[person].Span.Start..resolved[person].Span.End].Contains(" a ", StringComparison.OrdinalIgnoreCase);
        if (stop > 0 && isCouple && !resolved.Skip(person + 1).TakeWhile(other => other.Span.Start < stop).Any(other => other.Span.End > start))
        {
            found.Add(new Candidate(FindingType.BirthDate, new TextSpan(start, stop), EvidenceStrength.Statistical, Alone));
        }
    }

    // "(4. 4. 1946 v Klatovech)", "(1.1.1950, Písek)": the town up to the bracket.
    private static void AddPlace(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int index, int end, bool isBracketed,
        List<Candidate> found)
    {
        var isFree = BirthPlaceDetector.BehindDate(view, end) is { } place && isBracketed && TextChars.At(view, place.End) == ')'
            && (index + 1 >= resolved.Count || resolved[index + 1].Span.Start >= place.End);
        if (isFree)
        {
            found.Add(new Candidate(FindingType.BirthPlace, BirthPlaceDetector.BehindDate(view, end)!.Value, EvidenceStrength.Statistical,
                Place));
        }
    }

    // "(r. 1978)", "(r. nar. 1978)"
    private static int LengthOfMark(ReadOnlySpan<char> rest)
    {
        foreach (var mark in (ReadOnlySpan<string>)["r. ", "r.", "roč. ", "ročník "])
        {
            if (rest.StartsWith(mark, StringComparison.Ordinal))
            {
                return mark.Length;
            }
        }

        return 0;
    }

    // "80 let: Jan Novák (1944), Eva Nová (1944)", "děti Jan (2012) a Eva (2015)": a row of names with years, or one whose
    // line tells of ages; not a row of cited works.
    private static bool IsAmongYears(ReadOnlySpan<char> view, TextSpan person, int start, int end)
    {
        var (from, to) = (Math.Max(0, person.Start - LineReach), Math.Min(view.Length, end + LineReach));
        var lineStart = from + view[from..person.Start].LastIndexOf('\n') + 1;
        var behind = view[end..to].IndexOf('\n');
        var line = view[lineStart..(behind < 0 ? to : end + behind)];
        foreach (var word in WordsOfBooks)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        foreach (var word in WordsOfAges)
        {
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        var isFullName = view[person.Start..person.End].Contains(' ');
        return end - start == 4 && (isFullName || YearsInBrackets(line) >= MostCitedYears);
    }

    private static int YearsInBrackets(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var bracket = line.IndexOf('('); bracket >= 0;)
        {
            var year = CzechDate.YearEnd(line, bracket + 1);
            count += year > 0 && TextChars.At(line, year) == ')' ? 1 : 0;
            var next = line[(bracket + 1)..].IndexOf('(');
            bracket = next < 0 ? -1 : bracket + 1 + next;
        }

        return count;
    }

    // "1. 9. 1947 – Jan Novák" as a line of a list of jubilees.
    private static void TryBefore(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int index, List<Candidate> found)
    {
        var person = resolved[index].Span.Start;
        var floor = Math.Max(0, person - LongestDate);
        var start = view[floor..person].LastIndexOf('\n') is var line and >= 0 ? floor + line + 1 : floor;
        var end = (start == 0 || view[start - 1] == '\n') && start < person && TextChars.IsDigit(view[start]) ? CzechDate.End(view, start) : 0;
        var gap = end > 0 && end < person ? view[end..person] : "x";
        var isFree = index == 0 || resolved[index - 1].Span.End <= start;
        if (gap.Length <= LongestGap && gap.Trim().Length <= 1 && !gap.ContainsAny(LetterOrColon) && end - start >= FewestCharacters
            && isFree && IsOld(view, start, end))
        {
            found.Add(new Candidate(FindingType.BirthDate, new TextSpan(start, end), EvidenceStrength.Statistical, Alone));
        }
    }

    // Too old for the date of a document; the year stands last, or first where hyphens divide.
    private static bool IsOld(ReadOnlySpan<char> view, int start, int end) =>
        view[TextChars.DigitsEnd(view, start) - start == 4 ? start : end - 4] == '1';

    private static bool BeginsLine(ReadOnlySpan<char> view, int person)
    {
        var line = view[..person].LastIndexOf('\n') + 1;
        return person - line <= LongestBullet && !view[line..person].ContainsAny(LetterOrColon);
    }

    private static bool EndsField(ReadOnlySpan<char> view, int end) => TextChars.At(view, end) is ',' or ')' or ';' or '\t'
        or '|' or '\n' or '\r' or '\0' || view[end..].StartsWith("  ") || view[end..].StartsWith(" |")
        || (TextChars.At(view, end) == '.' && TextChars.At(view, end + 1) is '\n' or '\r' or '\0');

    // "Jan Novák, 1949" or "Jan Novák – 1949" as the whole line or cell.
    private static bool IsWholeItem(ReadOnlySpan<char> view, int person, int start)
    {
        var end = CzechDate.YearEnd(view, start);
        return (BeginsLine(view, person) && TextChars.At(view, end) is '\n' or '\r' or '\0' or ',')
            || (TextChars.At(view, TextChars.SkipWhiteBack(view, person, lineBreaks: 0) - 1) == '|' && TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0)) == '|');
    }

    // "Jan Novák (1. 2. 2020)" as the whole item of a list.
    private static bool EndsItem(ReadOnlySpan<char> view, int person, int end)
    {
        return BeginsLine(view, person) && TextChars.At(view, end) == ')' && TextChars.At(view, end + 1) is ',' or ';' or '\n' or '\r' or '\0';
    }

    private static bool IsBeforeHome(DetectionText text, IReadOnlyList<Candidate> resolved, int index, int end)
    {
        var isAddress = index + 1 < resolved.Count && resolved[index + 1].Type == FindingType.Address
            && resolved[index + 1].Span.Start - end <= HomeReach;
        var behind = text.View.AsSpan(end, Math.Min(HomeReach, text.View.Length - end));
        return isAddress || behind.Contains("bytem", StringComparison.Ordinal) || behind.StartsWith(", tamtéž", StringComparison.OrdinalIgnoreCase);
    }
}
