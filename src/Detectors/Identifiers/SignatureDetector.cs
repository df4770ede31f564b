using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds textual marks of a signature: "v. r.", "gez.", "/podpis/", marks of electronic signatures.</summary>
/// <remarks>A bare caption "(podpis)" or "podpis:" is a place to sign, not a signature.</remarks>
public sealed class SignatureDetector : IDetector
{
    private static readonly string[] Phrases =
    [
        "v. r.", "v.r.", "v.\nr.", "v. r", "/v.r./", "/podpis/", "gez.", "vlastní rukou", "vlastnoručně podepsáno",
            "vlastnoruční podpis připojen",
        "podepsáno elektronicky", "elektronicky podepsáno", "elektronicky podepsal", "elektronicky podepsala",
            "podepsal elektronicky",
        "digitálně podepsal", "digitálně podepsala", "digitálně podepsáno", "digitalne podepsal", "elektronicky "
        + "podepsano",
        "digitally signed by", "podepsáno digitálně", "elektronicky podpísané", "digitálne podpísal", "podepsán "
        + "elektronicky",
        "podepsáno dne", "podepsáno", "podepsána", "podepsán", "podepsal:", "podepsala:", "podepsali:",
        "vl. rukou", "vl. r.", "vlastní r.", "vlastnou rukou", "vlastnoručně podepsal", "vlastnoručně podepsala",
        "vlastnoručně podepsán", "vlastnoručně podepsána", "vlastnoruční podpis v. r.", "podpis nečitelný", "nečitelný podpis",
        "podpis vlastnoruční", "l. s.", "l.s.", "m. p.", "m.p.", "manu propria", "el. podepsáno", "el. podepsal",
        "el. podepsala", "podepsal digitálně", "podepsala digitálně", "podepsala elektronicky", "podepsána elektronicky",
        "elektronicky podepsán", "elektronicky podepsána", "podepsáno el.", "podepsáno kvalifikovaným elektronickým podpisem",
        "opatřeno elektronickým podpisem", "opatřeno kvalifikovaným elektronickým podpisem",
        "opatřeno zaručeným elektronickým podpisem", "signed by", "electronically signed by", "signature valid",
        "(podepsal)", "/podepsal/", "/s/", "v.  r.", "podpis vlastní rukou", "vlastnoruční podpis",
        "podepsán digitálně", "podepsána digitálně", "digitálně podepsán", "digitálně podepsána", "digitálně podepsali",
        "elektronicky podepsali", "podepsali elektronicky", "podepsáno uživatelem", "podepsáno certifikátem", "el. podpis:",
        "el. podepsán", "el. podepsána", "elektronický podpis:", "elektronický podpis -", "podepsal(a):", "podepsal/a:", "podepsal(a) elektronicky",
        "elektronicky podepsal(a)", "digitálně podepsal(a)", "digitálně podepsal/a", "elektronicky podepsal/a", "/podepsali/",
        "podpis ověřen", "podepsáno rodičem", "podepsáno rodiči", "podepsáno otcem", "podepsáno matkou", "podepsáno zákonným zástupcem", "podepsáno vlastnoručně",
        "podepsala matka", "podepsal otec", "podepsáno oběma rodiči", "podepsáno za nezletilého", "v zastoupení podepsáno", "podpis v. r.", "podpis vlastnoručně", "/podpisy/", "/podp./",
        "vlastnoruč. podpis", "vlastnor. podpis", "vl. podpis", "v. r. podepsán", "podpis (v. r.)", "signed:",
        "podpísal:", "podpísala:", "vlastnou rukou", "podpísané elektronicky", "elektronicky podpísal", "elektronicky podpísala",
        "document signed by", "podepsáno bankovní identitou", "podepsáno bank id", "otisk palce", "podepsáno biometricky",
        "parafa:", "podepsal", "podepsala", "biometricky podepsal", "biometricky podepsala", "biometricky podepsáno", "dynamický biometrický podpis",
        "podepsáno na tabletu", "podepsáno křížky", "vlastnoruční parafa", "vlastnoručně", "(parafa)", "(vlastní podpis)", "podepsal vlastnoručně", "podepsala vlastnoručně", "podepsali vlastnoručně",
    ];

    // Also as they are written without diacritics.
    private static readonly string[] Spellings = [.. Phrases.Concat(Phrases.Select(Folded)).Distinct(StringComparer.Ordinal)];
    private static readonly PhraseSearch Search = new(Spellings);
    private static readonly SearchValues<string> Signing = SearchValues.Create(["podpis", "podepsal", "podepisuj"], StringComparison.OrdinalIgnoreCase);
    private static readonly Evidence[] Reasons = [SignatureMark];
    private const int LongestSigning = 10;
    private const int ShortestName = 3;
    private const int LongestName = 32;
    private const int LongestTitle = 5;
    private const int LongestFormField = 48;
    private const int LongestMarks = 80;
    private static readonly SearchValues<string> Verbs = SearchValues.Create([" byl", "byl ", "byla ", "bylo ", " bud", "bude ", " jsou ", " je ", " má ", " být "], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("signature", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        var at = 0;
        for (var start = cursor.Next(Search, 0); start >= 0; start = cursor.Next(Search, at))
        {
            var end = start + LongestAt(view[start..]);
            at = end;
            if (IsMark(view, start, end))
            {
                end = at = BehindDay(view, start, end);
                sink.Add(new Candidate(FindingType.Signature, WithBrackets(view, start, end), EvidenceStrength.Labelled,
                    Reasons));
            }
        }

        LabelledValues.Add(text, LabelKind.Signature, FindingType.Signature, Reasons, ReadCell, sink);
        return Math.Min(Math.Min(cursor.ReadTo, ReadNames(text, sink)), text.Labels.ReadTo);
    }

    // What stands in a column headed "podpis": a name or a mark.
    private static TextSpan? ReadCell(ReadOnlySpan<char> view, LabelledPlace place)
    {
        var cell = view[place.Start..place.End];
        var isSign = place.IsCell && cell.Length is >= ShortestName and <= LongestName && !cell.ContainsAnyInRange('0', '9') && !cell.ContainsAny('@', ':')
            && (char.IsUpper(cell[0]) || cell.StartsWith("v", StringComparison.OrdinalIgnoreCase) || cell.StartsWith("podeps", StringComparison.OrdinalIgnoreCase));
        return isSign ? new TextSpan(place.Start, place.End) : null;
    }

    // "podpis: Nováková", "podepsala Malá v. r.": a surname right behind the word, with its mark, up to the end of the field.
    private static int ReadNames(DetectionText text, ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var cursor = new ScanCursor(view);
        for (var word = cursor.Next(Signing, 0); word >= 0; word = cursor.Next(Signing, word + 1))
        {
            var end = word;
            while (end < view.Length && char.IsLetter(view[end]))
            {
                end++;
            }

            var start = TextChars.SkipWhite(view, end + (TextChars.At(view, end) == ':' ? 1 : 0), lineBreaks: 0);
            if (TextChars.IsWord(TextChars.At(view, word - 1)) || end - word > LongestSigning || start == end || !char.IsUpper(TextChars.At(view, start)))
            {
                continue;
            }

            var last = start;
            while (last < view.Length && (char.IsLetter(view[last]) || (view[last] == '-' && last > start)))
            {
                last++;
            }

            var isTitle = TextChars.At(view, last) == '.' && last - start <= LongestTitle;
            last = BehindMark(view, last);
            if (!isTitle && last - start >= ShortestName && char.IsLower(TextChars.At(view, start + 1)) && ClosesField(view, last))
            {
                sink.Add(new Candidate(FindingType.Signature, new TextSpan(start, last), EvidenceStrength.Labelled, Reasons));
            }
        }

        return cursor.ReadTo;
    }

    private static int BehindMark(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end + (TextChars.At(view, end) == ',' ? 1 : 0), lineBreaks: 0);
        foreach (var mark in (ReadOnlySpan<string>)["v. r.", "v.r.", "vlastní rukou"])
        {
            if (view[at..].StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return at + mark.Length;
            }
        }

        return end;
    }

    private static bool ClosesField(ReadOnlySpan<char> view, int end)
    {
        var at = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var c = TextChars.At(view, at);
        return c is '\0' or '\n' or '\r' or ',' or ';' or ')' or '|' or '(' or '/' || at - end > 1
            || (c == '.' && TextChars.At(view, at + 1) is ' ' or '\n' or '\0');
    }

    // "(podepsáno)", "/podepsána/": the brackets belong to the mark.
    private static TextSpan WithBrackets(ReadOnlySpan<char> view, int start, int end)
    {
        var isEnclosed = view[start] is 'p' or 'P'
            && (TextChars.At(view, start - 1), TextChars.At(view, end)) is ('(', ')') or ('/', '/') or ('[', ']');
        return isEnclosed ? new TextSpan(start - 1, end + 1) : new TextSpan(start, end);
    }

    // "podepsáno elektronicky 11. 3. 2024", "podepsal 3. 9. 2026": the day belongs to the mark.
    private static int BehindDay(ReadOnlySpan<char> view, int start, int end)
    {
        var day = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var mayHaveDay = TextChars.Fold(view[start]) is 'p' or 'e' or 'd' or 'b' && TextChars.IsWord(view[end - 1]) && day == end + 1;
        return mayHaveDay && TextChars.IsDigit(TextChars.At(view, day)) && CzechDate.End(view, day) is > 0 and var behind
            && BehindHour(view, behind) is var stop && EndsCell(view, stop) && !IsInSentence(view, start) ? stop : end;
    }

    // The day is the mark's where the field ends behind it; "podepsáno dne 3. 9. 2026 v Praze" dates the contract.
    private static bool EndsCell(ReadOnlySpan<char> view, int end) => TextChars.At(view, end) == '\t' || view[end..].StartsWith("  ")
        || TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0)) is '\0' or '\n' or '\r' or '|' or ')' or ']' or '/' or ';';

    // "Memorandum bylo podepsáno dne 3. 9. 2026" at the end of its line
    private static bool IsInSentence(ReadOnlySpan<char> view, int start)
    {
        var limit = Math.Max(0, start - LongestMarks);
        var line = limit + view[limit..start].LastIndexOf('\n') + 1;
        return view[line..start].ContainsAny(Verbs);
    }

    // "19.11.2025 10:22"
    private static int BehindHour(ReadOnlySpan<char> view, int end)
    {
        var minutes = TextChars.DigitsEnd(view, end + 1);
        var isHour = TextChars.At(view, end) == ' ' && minutes - end is 2 or 3 && TextChars.At(view, minutes) == ':';
        var stop = isHour ? TextChars.DigitsEnd(view, minutes + 1) : end;
        return isHour && stop - minutes == "00:".Length ? stop : end;
    }

    private static int LongestAt(ReadOnlySpan<char> rest)
    {
        var longest = 1;
        foreach (var phrase in Spellings)
        {
            longest = phrase.Length > longest
                && rest.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) ? phrase.Length : longest;
        }

        return longest;
    }

    private static bool IsMark(ReadOnlySpan<char> view, int start, int end)
    {
        var isWhole = (view[start] == '(' || !TextChars.IsWord(TextChars.At(view, start - 1))) && (!TextChars.IsWord(view[end - 1])
            || !TextChars.IsWord(TextChars.At(view, end)));
        if (!isWhole)
        {
            return false;
        }

        return TextChars.Fold(view[start]) switch
        {
            '(' when TextChars.IsLetter(view[end - 2]) && TextChars.Fold(view[end - 2]) is 'a' or 's' => FollowsLetter(view, start),
            'v' when view[start + 1] is '.' => EndsName(view, start, end),
            'v' when view[start..end].EndsWith(" podpis", StringComparison.OrdinalIgnoreCase) => EndsLineOfName(view, start, end),
            'v' when TextChars.Fold(view[end - 1]) == 'e' => EndsLineOfName(view, start, end) && EndsCell(view, end),
            'p' when end - start > "podepsal".Length && TextChars.Fold(view[end - 1]) == 'e' && TextChars.Fold(view[start + 7]) == 'l' && TextChars.Fold(view[end - 4]) == 'u' => EndsCell(view, end),
            'l' or 'm' when view[start + 1] is '.' => EndsName(view, start, end) && EndsField(view, end),
            'p' when end - start is 8 or 9 && TextChars.Fold(view[end - 1]) is 'l' or 'a' && TextChars.Fold(view[start + 5]) == 's'
                && TextChars.Fold(view[start + 7]) == 'l' => OpensField(view, start, end),
            'p' when end - start <= "podepsáno".Length && TextChars.Fold(view[start + 2]) == 'd'
                && TextChars.Fold(view[start + 3]) == 'e' && TextChars.IsWord(view[end - 1]) => StandsAlone(view, start, end),
            _ => true,
        };
    }

    // "Lukeš (parafa)"; alone and behind a word in small letters it is a caption ("jméno a příjmení (parafa)").
    private static bool FollowsLetter(ReadOnlySpan<char> view, int start)
    {
        var before = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var word = before;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        return (word < before && char.IsUpper(view[word])) || (TextChars.At(view, before - 1) == '.' && before < start);
    }

    // "v. r." stands behind a name; "v r. 2020" and "v. r. 1990" (a year) do not.
    private static bool EndsName(ReadOnlySpan<char> view, int start, int end)
    {
        var before = TextChars.SkipWhiteBack(view, start, lineBreaks: 1);
        var after = TextChars.SkipWhite(view, end, lineBreaks: 0);
        var isParted = after - end > 1 || TextChars.At(view, end) == '\t';
        return before > 0 && (isParted || !TextChars.IsDigit(TextChars.At(view, after)));
    }

    // "Jan Novák, vlastnoruční podpis" at the end of a line; "vlastnoruční podpis žadatele:" is a caption.
    private static bool EndsLineOfName(ReadOnlySpan<char> view, int start, int end)
    {
        var last = TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1;
        var before = TextChars.At(view, last);
        var isEnclosed = before == '(' && char.IsLetter(TextChars.At(view, TextChars.SkipWhiteBack(view, last, lineBreaks: 0) - 1));
        return (char.IsLetter(before) || before is ',' or '–' or '-' || isEnclosed) && EndsField(view, end);
    }

    // "l. s." and "m. p." end their line, or a bracket or a name follows them at once.
    private static bool EndsField(ReadOnlySpan<char> view, int end)
    {
        var after = TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0));
        return after is '\0' or '\n' or '\r' or ')' or '/' or ';' or ',' || char.IsUpper(after);
    }

    // "podepsal Jan Novák · podepsala Eva Malá" on a line of its own.
    private static bool OpensField(ReadOnlySpan<char> view, int start, int end)
    {
        var before = TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        var name = TextChars.SkipWhite(view, end, lineBreaks: 0);
        name += view[name..].StartsWith("za ") ? "za ".Length : 0;
        if (before == '|' && TextChars.IsDigit(TextChars.At(view, name)) && CzechDate.End(view, name) > 0)
        {
            return true;
        }

        return before is '\0' or '\n' or '·' or '{' or '[' && char.IsUpper(TextChars.At(view, name));
    }

    private static string Folded(string phrase) => string.Create(phrase.Length, phrase, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = TextChars.Fold(source[i]);
        }
    });

    // "prohlášení o bezúhonnosti podepsáno" as the whole line: a short one without a verb of its own.
    private static bool EndsFormField(ReadOnlySpan<char> view, int start)
    {
        var limit = Math.Max(0, start - LongestFormField);
        var line = limit + view[limit..start].LastIndexOf('\n') + 1;
        var words = view[line..start];
        return (line == 0 || view[line - 1] == '\n') && !words.ContainsAny(Verbs) && !words.ContainsAny(",.;") && char.IsLetter(TextChars.At(words.Trim(), 0));
    }

    // "Podepsáno: Jan Malý v. r., Eva Nová v. r.": the names bring their own marks.
    private static bool HasMarkBehind(ReadOnlySpan<char> view, int end)
    {
        var line = view[end..Math.Min(view.Length, end + LongestMarks)];
        line = line.IndexOf('\n') is var stop and >= 0 ? line[..stop] : line;
        return line.Contains("v. r.", StringComparison.OrdinalIgnoreCase) || line.Contains("v.r.", StringComparison.OrdinalIgnoreCase);
    }

    // "L. Malá v. r., H. Novák podepsáno" at the end of a line.
    private static bool FollowsName(ReadOnlySpan<char> view, int start)
    {
        var end = TextChars.SkipWhiteBack(view, start, lineBreaks: 0);
        var word = end;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        return end - word >= ShortestName && end < start && char.IsUpper(view[word]) && char.IsLower(view[word + 1]) && TextChars.At(view, word - 1) == ' '
            && (char.IsUpper(TextChars.At(view, word - 2)) || TextChars.At(view, word - 2) == '.' || char.IsLetter(TextChars.At(view, word - 2)));
    }

    // "podepsáno" in a sentence tells of signing; alone on its line or in brackets it is the mark.
    private static bool StandsAlone(ReadOnlySpan<char> view, int start, int end)
    {
        var before = TextChars.At(view, start - 1) == '\t' ? '\t' : TextChars.At(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1);
        var after = TextChars.At(view, end) == '\t' ? '\n' : TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 0));
        after = after is '|' || view[end..].StartsWith("  ") ? '\n' : after;
        if ((after == '/' && TextChars.IsWord(TextChars.At(view, end + 1))) || (after == ':' && HasMarkBehind(view, end)))
        {
            return false;
        }

        if (after is '\n' or '\0' && (before is '–' or '-' or '·' || view[..start].EndsWith("  ") || FollowsName(view, start)))
        {
            return true;
        }

        return after is '\0' or '\n' or '\r' or ')' or '/' or ']' or ':'
            && (before is '\0' or '\n' or '(' or '/' or '[' or '\t' or ',' or '|' or ';' or ':' || (after != ':' && EndsFormField(view, start)));
    }
}
