using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Finds identifiers of data boxes that no label stands beside, in texts that speak of data boxes.</summary>
/// <remarks>
/// Seven letters and digits mixed are no word; where the text has the label of a data box somewhere, or where they fill
/// lines of their own one below the other, they are what it announces. What may be the name of a user ("novak52") needs
/// the word itself in its sentence.
/// </remarks>
internal static class BoxesByShape
{
    private const int Length = 7;
    private const int WordReach = 60;
    private const int FewestLines = 3;
    private const int LongestThing = 14;
    private static readonly Evidence[] Reasons = [IdentifierEvidence.DataboxDigits, IdentifierEvidence.DataboxUnlabelled];
    private static readonly string[] Stems = ["schrán", "schran", "datovk", "datovc", "datove ", "datové "];
    private static readonly string[] Things = ["commit", "heslo", "hesla", "heslem", "token", "build", "hash", "revize", "klíč", "soubor", "příloha", "model", "pin", "kupon", "poukaz",
        "jmenovka", "uživatel", "login", "účet"];
    private static readonly string[] Marks = ["DS", "ISDS", "IDDS", "IDS"];

    /// <summary>Candidates that no candidate of <paramref name="resolved"/> overlaps.</summary>
    public static List<Candidate> Find(DetectionText text, IReadOnlyList<Candidate> resolved)
    {
        var found = new List<Candidate>();
        var isAnnounced = text.Labels.Has(LabelKind.Databox);
        if (!isAnnounced && resolved.Count == 0)
        {
            return found;
        }

        var view = text.View.AsSpan();
        var next = 0;
        var lines = 0;
        var lineEnd = -1;
        for (var at = NextWord(view, 0, !isAnnounced); at < view.Length; at = NextWord(view, at, !isAnnounced))
        {
            var start = at;
            at = WordEnd(view, at);
            if (at - start != Length || !IsFree(view, start, at))
            {
                continue;
            }

            var isMixed = DataboxShape.IsMixed(view[start..at], out var isName);
            if (!isMixed && !(isAnnounced && DataboxShape.IsRandom(view[start..at])))
            {
                continue;
            }

            next = FirstBehind(resolved, next, start);
            var isTaken = next < resolved.Count && resolved[next].Span.Start < at;
            var isLine = IsLine(view, start, at);
            if (!isMixed && !(isLine && start == lineEnd + 1) && !HasWord(view, start, at) && !IsCellBeside(view, resolved, next, start, at))
            {
                continue;
            }

            lines = !isLine ? 0 : start == lineEnd + 1 ? lines + 1 : 1;
            lineEnd = isLine ? TableRow.LineEnd(view, at) : -1;
            if (!isTaken && (isLine || (isAnnounced && !IsThing(text, start) && (HasWord(view, start, at) || (!isName && !IsOther(text, start))))))
            {
                found.Add(new Candidate(FindingType.Databox, new TextSpan(start, at), EvidenceStrength.Statistical, Reasons));
            }

            if (isLine && !isAnnounced)
            {
                DropShortRun(view, found, lines, at);
            }
        }

        return found;
    }

    // Without any label only words with a digit count: few, and found at once.
    private static int NextWord(ReadOnlySpan<char> view, int at, bool hasDigit)
    {
        if (hasDigit)
        {
            var digit = view[at..].IndexOfAnyInRange('0', '9');
            return digit < 0 ? view.Length : WordStart(view, at, at + digit);
        }

        while (at < view.Length && !TextChars.IsWord(view[at]))
        {
            at++;
        }

        return at;
    }

    private static int WordStart(ReadOnlySpan<char> view, int from, int at)
    {
        while (at > from && TextChars.IsWord(view[at - 1]))
        {
            at--;
        }

        return at;
    }

    // Without any label a run of lines counts when it is long enough.
    private static void DropShortRun(ReadOnlySpan<char> view, List<Candidate> found, int lines, int end)
    {
        var behind = Math.Min(view.Length, TableRow.LineEnd(view, end) + 1);
        var nextEnd = WordEnd(view, behind);
        var goesOn = nextEnd - behind == Length && DataboxShape.IsMixed(view[behind..nextEnd], out _) && IsLine(view, behind, nextEnd);
        if (!goesOn && lines < FewestLines)
        {
            found.RemoveRange(Math.Max(0, found.Count - lines), Math.Min(lines, found.Count));
        }
    }

    private static int WordEnd(ReadOnlySpan<char> view, int at)
    {
        while (at < view.Length && TextChars.IsWord(view[at]))
        {
            at++;
        }

        return at;
    }

    private static int FirstBehind(IReadOnlyList<Candidate> resolved, int next, int start)
    {
        while (next < resolved.Count && resolved[next].Span.End <= start)
        {
            next++;
        }

        return next;
    }

    // No piece of an address, a path, a file name or a longer code.
    private static bool IsFree(ReadOnlySpan<char> view, int start, int end)
    {
        var (before, after) = (TextChars.At(view, start - 1), TextChars.At(view, end));
        return before is not ('-' or '–' or '_' or '.' or '@' or '#' or '\\' or '&' or '+')
            && !(before == '/' && !TextChars.IsBlank(TextChars.At(view, start - 2))) && !(before == '=' && TextChars.IsWord(TextChars.At(view, start - 2)))
            && after is not ('-' or '–' or '_' or '@' or '\\' or '&' or '+')
            && !(after is '.' or '/' && TextChars.IsWord(TextChars.At(view, end + 1)));
    }

    private static bool IsLine(ReadOnlySpan<char> view, int start, int end)
    {
        var first = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        return (first == 0 || view[first - 1] == '\n') && TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0)) is '\0' or '\n' or '\r';
    }

    // "Jan Malý – xqtvbnu – 439095288/2010": the whole of a cell, with another value in the line.
    private static bool IsCellBeside(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int next, int start, int end)
    {
        var before = TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        var after = TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0));
        var (lineStart, lineEnd) = (TableRow.LineStart(view, start), TableRow.LineEnd(view, end));
        return before is ',' or ';' or '|' or '–' or '-' or '·' or '/' or '"' && after is ',' or ';' or '|' or '–' or '-' or '·' or '/' or '"' or '\n' or '\r' or '\0'
            && ((next > 0 && resolved[next - 1].Span.Start >= lineStart) || (next < resolved.Count && resolved[next].Span.Start < lineEnd));
    }

    // Another label announces it, or "č." says that it is the number of something.
    private static bool IsOther(DetectionText text, int start) => text.Labels.FollowsFiller(start)
        || text.Labels.OtherBefore(start) is { Kind: not (LabelKind.Databox or LabelKind.Other or LabelKind.Filler) };

    // "verze 2b4c6d8", "commit 7ab23cd"
    private static bool IsThing(DetectionText text, int start)
    {
        var view = text.View.AsSpan();
        var end = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var before = view[Math.Max(0, end - LongestThing)..end];
        foreach (var word in Things)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && !TextChars.IsWord(TextChars.At(before, before.Length - word.Length - 1)))
            {
                return true;
            }
        }

        // "pod kódem", "má identifikátor" may be said of the box itself.
        return text.Labels.OtherBefore(start) is { Rule.IsDecoy: true, Kind: not LabelKind.Reference };
    }

    private static bool HasWord(ReadOnlySpan<char> view, int start, int end)
    {
        var from = Math.Max(0, start - WordReach);
        var line = from + view[from..start].LastIndexOf('\n') + 1;
        var to = Math.Min(view.Length, end + WordReach);
        var stop = view[end..to].IndexOf('\n');
        var window = view[line..(stop < 0 ? to : end + stop)];
        foreach (var stem in Stems)
        {
            if (window.Contains(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var mark in Marks)
        {
            if (HasWhole(window, mark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWhole(ReadOnlySpan<char> window, ReadOnlySpan<char> word)
    {
        for (var at = window.IndexOf(word); at >= 0;)
        {
            if (!TextChars.IsWord(TextChars.At(window, at - 1)) && !TextChars.IsWord(TextChars.At(window, at + word.Length)))
            {
                return true;
            }

            var next = window[(at + 1)..].IndexOf(word);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
