using System.Buffers;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Widens a word of a special category to the phrase that tells the datum: "je po operaci kyčle",
/// "odsouzen za krádež podle § 205 odst. 2".</summary>
/// <remarks>The word alone would leave its kind, its degree and its cause readable. The phrase ends with the clause, at the
/// next finding, or at a word that begins another statement; what runs on for too long is left as it was.</remarks>
internal static class SensitivePhrase
{
    private const int LongestTail = 110;
    private const int LongestBracket = 60;
    private const int LongestCell = 90;
    private const int MostLeadWords = 8;
    private const int MostOtherWords = 4;
    private const int LongestWord = 16;
    private const int MostNameWords = 3;
    private const int FewestLetters = 5;
    private const int LongLine = 50;
    private const int LongestAddition = 40;
    private const int YearLength = 4;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:()!?\n\t|·„“\"");

    // Verbs and adverbs that bind the datum to the person; all folded.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = new HashSet<string>(StringComparer.Ordinal)
    {
        "je", "jsou", "byl", "byla", "byli", "byva", "ma", "mel", "mela", "trpi", "trpel", "trpela", "trpici", "pobira", "pobiral",
        "pobirala", "pobirajici", "uziva", "uzival", "uzivala", "bere", "prodelal", "prodelala", "onemocnel", "onemocnela", "leci",
        "lecil", "lecila", "lecen", "lecena", "se", "si", "nastoupil", "nastoupila", "uznan", "uznana", "trvale", "tezce", "tezke",
        "tezkou", "tezky", "dlouhodobe", "castecne", "plne", "lehce", "lehke", "lehkou", "stredne", "stredni", "do", "ve", "v",
        "na", "po", "s", "z", "ze", "pro", "k", "chodi", "dochazi", "poruchu", "porucha", "poruchou", "drzitel", "drzitelem",
        "drzitelkou", "drzitelka", "clenem", "clenkou", "clen", "clenka", "pravomocne", "podminene", "diagnostikovan",
        "diagnostikovana", "diagnostikovanu", "diagnostikovanou", "zjisten", "zjistena", "chronicky", "chronickou", "vazne",
        "psychicky", "psychickou", "zdravotne", "zdravotni", "invalidni", "priznan", "priznana", "vykonava", "vykonaval",
        "zavisly", "zavisla", "hospitalizovan", "hospitalizovana", "od", "narozeni", "duchodu", "duchod", "nemoc", "nemoci",
        "onemocneni", "podstoupil", "podstoupila", "lecbu", "utrpel", "utrpela", "postizen", "postizena", "upoutan", "upoutana",
        "odsouzen", "odsouzena", "trestan", "trestana", "za", "vyznava", "omezen", "omezena", "zbaven", "zbavena",
        "opakovane", "nevylecitelne", "bipolarni", "smisene", "nositel", "nositelka", "nositelem", "nositelkou", "nakazen", "nakazena", "trest", "trestu", "hlasi", "zdravotnim", "hluboke", "tezkym", "lehkym", "opatrovancem", "nosi", "zije", "podstupuje", "aktivni", "aktivnim", "stal",
        "pobyt", "pobyty", "pobytu", "pobytem", "zahajeno", "zahajil", "kvuli", "syna", "dceru", "sestru", "bratra", "osoba", "osobu", "osobou", "ditete", "stav", "byvaly", "byvala", "byvalym", "byvalou", "predsedou", "predsedkyni", "sympatizantem", "zastancem", "priznivcem", "stoupencem",
        "psychiatricke", "odborne", "lekare", "lecba", "lecby", "lecbou", "lecbe", "leceni", "minulosti",
        "komplikace", "nasledky", "nasledku", "pricina", "pricinu", "mam", "jezdim", "jezdi", "osetren", "osetrena", "samozivitel", "samozivitelka",
        "syn", "dcera", "manzel", "manzelka", "matka", "otec", "dite", "peci", "neho", "ni", "nim", "dusevni", "silne", "silnou", "castou", "caste", "obou", "leve", "prave",
        "chlapec", "divka", "maminka", "tatinek", "babicka", "dedecek", "klient", "klientka", "uzivatel", "uzivatelka", "najemkyne", "student",
        "studentka", "obzalovany", "stezovatel", "stezovatelka", "pacient", "pacientka", "mladik", "zak", "zakyne", "rodina", "adresat",
        "jeho", "jeji", "jejim", "jejimu", "jejiho", "svem", "svou", "sve", "svuj", "svemu", "vas", "vase", "vasem", "memu",
        "zemrel", "zemrela", "umrel", "umrela", "podlehl", "podlehla", "prosel", "prosla", "bojuje", "utrpelo", "bral", "brala", "propadl",
        "propadla", "prekonal", "prekonala", "sklon", "nosicstvi", "rozhodnuti", "o", "zaznam", "zminku", "kolaps", "priznaky", "clenstvi",
        "prislusnost", "zanikem", "veden", "vedena", "evidovan", "evidovana", "pozil", "pozila", "temer", "trikrat", "dvakrat", "pouziva",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Those of them that say something of the person, so that other words may stand behind them.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = new HashSet<string>(StringComparer.Ordinal)
    {
        "je", "jsou", "jsem", "byl", "byla", "byli", "ma", "maji", "mel", "mela", "mely", "meli", "trpi", "trpel", "trpela", "pobira", "pobiral", "pobirala",
        "uziva", "bere", "prodelal", "prodelala", "onemocnel", "onemocnela", "leci", "lecil", "lecila", "se", "nosi", "zije", "chodi",
        "pohybuje", "lezi", "odpykava", "prisel", "prisla", "ztratil", "ztratila", "kandiduje", "dochazi", "podstoupil", "podstoupila", "podstupuje", "utrpel", "utrpela", "hlasi", "vyznava", "nastoupil", "nastoupila",
        "vykonava", "spachal", "spachala", "dopustil", "dopustila", "mam", "neni", "nebyl", "nebyla", "netrpi", "nema", "nemam", "jezdim", "jezdi", "jezdil", "jezdila", "dochazel", "dochazela", "chodil", "chodila", "trpim", "uzivam", "beru", "pecuje", "absolvoval", "absolvovala", "ceka", "potrebuje", "navstevuje",
        "skoncil", "skoncila", "lezel", "lezela", "zustal", "zustala", "ochrnul", "ochrnula", "dostal", "dostala", "zijici", "trpici",
        "zemrel", "zemrela", "umrel", "umrela", "podlehl", "podlehla", "prosel", "prosla", "bojuje", "utrpelo", "bral", "brala", "propadl", "propadla",
        "prekonal", "prekonala", "pouziva", "pozil", "pozila", "vysel", "vysla", "odvezla", "omdlel", "omdlela", "zvracel", "zvracela", "ohluchl", "ohluchla", "krvacel", "krvacela", "bojoval", "bojovala",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Words with which another statement begins.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Breaks = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "i", "ale", "ani", "nebo", "ci", "ze", "proto", "nebot", "protoze", "aby", "kdyz", "pokud", "takze", "ktery", "ktera",
        "ktere", "kteri", "jenz", "coz", "jako", "bytem", "zada", "zadal", "zadala", "byl", "byla", "bylo", "je", "jsou",
        "ma", "mel", "mela", "bude", "uvedl", "uvedla", "uvadi", "pobira", "bydli", "dostane", "prosi", "potrebuje", "muze",
        "schvalila", "schvaluje", "doporucuje", "komise", "rada", "zastupitelstvo", "mesto", "obec", "pan", "pana", "panu", "panem", "pani", "tel", "nar",
        "rodne", "vyplaceno", "zamitnuto", "schvaleno",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Beginnings of words behind "a" that tell what follows from the illness, not more of it ("a vlhký byt mu neprospívá").
    private static readonly string[] Consequences = ["byt", "dum", "dom", "najem", "najmu", "splatk", "poplat", "zad", "pros", "namit", "navrh", "souhlas", "nesouhlas",
        "preje", "dovolav", "privit", "podpis", "vysvetl", "clenstv", "uhra", "plat", "zaplat", "smlouv", "odvol", "dekuj", "dolozil", "predloz", "doklad", "zastoup", "stehova", "prestehov"];

    /// <summary>The phrase around <paramref name="word"/>, never over one of <paramref name="resolved"/>.</summary>
    public static TextSpan Around(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, TextSpan word)
    {
        var next = CandidateOrder.FirstFrom(resolved, word.End);
        var last = CandidateOrder.FirstFrom(resolved, word.Start) - 1;
        var limit = next < resolved.Count ? resolved[next].Span.Start : view.Length;
        var floor = last >= 0 ? resolved[last].Span.End : 0;
        var start = DatumTime.Before(view, LeadStart(view, word.Start, floor), floor);
        var end = FurtherState.Behind(view, WithoutFiller(view, word.End, TailEnd(view, word.End, limit)), limit);
        return Bracket(view, start, end, floor, limit) ?? Cell(view, start, end, floor, limit) ?? new TextSpan(start, end);
    }

    /// <summary>Whether a verb that says something of a person leads from <paramref name="start"/> of a phrase to its word ("klientka je po
    /// operaci"), or is the first of the words that tell the datum ("klientka jezdí na vozíku").</summary>
    public static bool HasVerb(ReadOnlySpan<char> view, int start, TextSpan datum)
    {
        var first = view[datum.Start..datum.End].IndexOfAny(' ', '\n');
        var word = first < 0 ? datum.End : datum.Start + first;
        Span<char> folded = stackalloc char[LongestWord];
        var hasVerb = false;
        foreach (var range in view[start..word].SplitAny(' ', '\n'))
        {
            var written = view[start..word][range];
            Fold(written[..Math.Min(LongestWord, written.Length)], folded);

            // "je povinen oznámit pracovní úraz"
            var one = folded[..Math.Min(LongestWord, written.Length)];
            if (one.StartsWith("povin"))
            {
                return false;
            }

            hasVerb |= Verbs.Contains(one);
        }

        return hasVerb;
    }

    // "ZTP č. 1234": the number is a finding of its own.
    private static int WithoutFiller(ReadOnlySpan<char> view, int word, int end) => end - 2 > word && view[..end].EndsWith(" č") ? end - 2 : end;

    // "(podmíněně propuštěn v lednu)": the whole bracket, where no other value stands in it; a line may end within.
    private static TextSpan? Bracket(ReadOnlySpan<char> view, int start, int end, int floor, int limit)
    {
        var from = Math.Max(floor, start - LongestBracket);
        var open = from + view[from..start].LastIndexOfAny('(', ')');
        var to = Math.Min(limit, end + LongestBracket);
        var close = end < to ? end + view[end..to].IndexOfAny('(', ')') : end - 1;
        return open >= from && close >= end && view[open] == '(' && view[close] == ')' && close - open - 1 <= LongestCell
            ? new TextSpan(open + 1, close) : null;
    }

    // "(šestka; průkaz ZTP)", "|astma, inhalátor s sebou|", "Důvod: závislost, léčba": all that a bracket, a cell or a field
    // holds, where no other value stands in it.
    private static TextSpan? Cell(ReadOnlySpan<char> view, int start, int end, int floor, int limit)
    {
        var first = start;
        while (first > floor && start - first < LongestTail && !IsBorder(view, first - 1) && !view[..first].EndsWith("  "))
        {
            first--;
        }

        var last = end;
        while (last < limit && last < view.Length && last - end < LongestTail && !IsBorder(view, last) && !view[last..].StartsWith("  "))
        {
            last++;
        }

        var (before, behind) = (TextChars.At(view, first - 1), TextChars.At(view, last));
        var isBracket = before == '(' && behind == ')';
        var isEnd = behind is '|' or '\t' or ';' or '·' or '–' or '\n' or '\r' or '\0';
        var isCell = before is '|' or '\t' or ';' or '·' or '–' && isEnd && IsRow(view, first);
        var isField = before == ':' && isEnd && first > floor && IsFieldName(view, first - 1);
        if (!isBracket && !isCell && !isField)
        {
            return null;
        }

        first = TextChars.SkipWhite(view, first, lineBreaks: 0);
        last = first + view[first..Math.Max(first, last)].TrimEnd(" .").Length;
        return last >= end && first <= start && last - first <= LongestCell ? new TextSpan(first, last) : null;
    }

    // "Důvod:", "zdravotní dotazník:" at the beginning of a line or a cell; what somebody says behind his name is a sentence.
    private static bool IsFieldName(ReadOnlySpan<char> view, int colon)
    {
        var start = colon;
        var words = 1;
        while (start > 0 && words <= MostNameWords && !IsBorder(view, start - 1))
        {
            start--;
            words += view[start] == ' ' ? 1 : 0;
            if (TextChars.IsDigit(view[start]) || view[start] is ',' or '.' || (view[start] == ' ' && char.IsUpper(view[start + 1]) && start > 0 && !IsBorder(view, start - 1)))
            {
                return false;
            }
        }

        return words <= MostNameWords + 1;
    }

    private static bool IsBorder(ReadOnlySpan<char> view, int at) => view[at] is '(' or ')' or '|' or '\t' or ';' or '·' or '\n' or '\r' or ':' || IsFreeDash(view, at);

    // A line of cells has the same divider more than once.
    private static bool IsRow(ReadOnlySpan<char> view, int at)
    {
        var start = Context.TableRow.LineStart(view, at);
        var line = view[start..Context.TableRow.LineEnd(view, at)];
        return line.Count(view[at - 1]) >= (view[at - 1] is '–' ? 3 : 2);
    }

    private static int LeadStart(ReadOnlySpan<char> view, int start, int floor)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var at = start;
        var others = 0;
        var hasVerb = false;
        for (var words = 0; words < MostLeadWords && others <= MostOtherWords; words++)
        {
            var end = TextChars.SkipWhiteBack(view, at, lineBreaks: 1);
            var from = end;
            while (from > floor && end - from < LongestWord && IsOfWord(view, from - 1, end))
            {
                folded[LongestWord - 1 - (end - from)] = TextChars.Fold(view[from - 1]);
                from--;
            }

            var word = folded[(LongestWord - (end - from))..];
            // "je na mateřské dovolené a v péči lékaře": one verb tells both.
            var joins = word is "a" && !hasVerb;
            if (end == at || from == end || TextChars.IsWord(TextChars.At(view, from - 1)) || (!joins && BeginsAnother(word, view[from..end]) && !Verbs.Contains(word)))
            {
                return at == start && hasVerb && IsRelative(word) ? from : start;
            }

            hasVerb |= Verbs.Contains(word) && word is not "se";

            // Behind other words ("má 75% postižení", "byl dne 3. 5. hospitalizován") only a verb begins the phrase.
            start = (others == 0 && (Leads.Contains(word) || IsAdjective(view[from..end]) || word.Contains(','))) || Verbs.Contains(word) ? from : start;
            others = start == from ? 0 : others + 1;
            at = from;
        }

        return start;
    }

    // "manželka, která je na dialýze"
    private static bool IsRelative(ReadOnlySpan<char> word) => word is "ktera" or "ktery" or "ktere" or "kteri" or "jenz" or "jez";

    // "že" begins another statement, "ze závislosti" does not, though both are folded to the same letters.
    private static bool BeginsAnother(ReadOnlySpan<char> folded, ReadOnlySpan<char> written) =>
        Breaks.Contains(folded) && !(folded is "ze" && written[0] is 'z' or 'Z');

    // "vrozená srdeční vada", "pokročilá Parkinsonova choroba"
    private static bool IsAdjective(ReadOnlySpan<char> written)
    {
        // "ÚPLNÉ BEZMOCNOSTI": in capitals a name is not told from other words.
        if (written.Length < FewestLetters || (char.IsUpper(written[0]) && !char.IsUpper(written[1])))
        {
            return false;
        }

        Span<char> word = stackalloc char[LongestWord];
        word = word[..written.ToLowerInvariant(word)];
        return word[^1] is 'á' or 'é' or 'ý' || word.EndsWith("ou") || word.EndsWith("ím") || word.EndsWith("ým") || word.EndsWith("ého") || word.EndsWith("ému")
            || word.EndsWith("ých") || word.EndsWith("ní");
    }

    // Letters, and numbers with their marks: "75%", "3.", "2,4"
    private static bool IsOfWord(ReadOnlySpan<char> view, int at, int end) => TextChars.IsWord(view[at])
        || (at == end - 1 && view[at] is '%' or '.' && TextChars.IsDigit(TextChars.At(view, at - 1))) || IsDecimal(view, at);

    private static int TailEnd(ReadOnlySpan<char> view, int end, int limit)
    {
        var most = Math.Min(limit, Math.Min(view.Length, end + LongestTail));
        var at = end;
        while (at < most && (!ClauseEnds.Contains(view[at]) || IsWrapped(view, at) || IsDecimal(view, at)) && !IsFreeDash(view, at) && !EndsSentence(view, at)
            && (!IsBreak(view, at) || AddsToDatum(view, at, most)))
        {
            at++;
        }

        var tail = at >= end + LongestTail ? end : TextChars.SkipWhiteBack(view, at, lineBreaks: 1);
        return BehindBracket(view, Math.Max(end, tail), limit);
    }

    // "trpí úzkostnou" at the end of a long line, "poruchou" at the beginning of the next.
    private static bool IsWrapped(ReadOnlySpan<char> view, int at) => view[at] == '\n'
        && (char.IsLower(TextChars.At(view, at + 1)) || (char.IsUpper(TextChars.At(view, at + 1)) && char.IsUpper(TextChars.At(view, at + 2)) && char.IsUpper(TextChars.At(view, at - 1))))
        && at - Context.TableRow.LineStart(view, at) >= LongLine;

    // "nadýchal 2,4 promile"
    private static bool IsDecimal(ReadOnlySpan<char> view, int at) =>
        view[at] == ',' && TextChars.IsDigit(TextChars.At(view, at - 1)) && TextChars.IsDigit(TextChars.At(view, at + 1));

    private static bool IsFreeDash(ReadOnlySpan<char> view, int at) => TextChars.IsDash(view[at])
        && TextChars.IsBlank(TextChars.At(view, at - 1)) && TextChars.IsBlank(TextChars.At(view, at + 1));

    private static bool EndsSentence(ReadOnlySpan<char> view, int at)
    {
        if (view[at] != '.')
        {
            return false;
        }

        var behind = TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 1));
        // "od roku 1998. Dokumentaci dodá"
        var isYear = at >= YearLength && !view[(at - YearLength)..at].ContainsAnyExceptInRange('0', '9');
        var isNumeral = (at > 0 && view[at - 1] is 'I' or 'V' or 'X') || (TextChars.IsDigit(TextChars.At(view, at - 1)) && !isYear);
        return behind == '\0' || (char.IsUpper(behind) && !isNumeral) || TextChars.At(view, at + 1) is '\n' or '\0';
    }

    private static bool IsBreak(ReadOnlySpan<char> view, int at)
    {
        if (!char.IsLetter(view[at]) || TextChars.IsWord(TextChars.At(view, at - 1)))
        {
            return false;
        }

        Span<char> folded = stackalloc char[LongestWord];
        var length = 0;
        while (length < LongestWord && char.IsLetter(TextChars.At(view, at + length)))
        {
            folded[length] = TextChars.Fold(view[at + length]);
            length++;
        }

        // "je po mrtvici a potřebuje dopomoc"
        var isNeed = folded[..length] is "potrebuje" && view[..at].EndsWith(" a ");
        return Breaks.Contains(folded[..length]) && !isNeed && !JoinsNames(view, at, length);
    }

    // "po infarktu a špatně spí", "slepoty a osamělosti": a few more words of the same clause, without a name, a number or another verb of telling.
    private static bool AddsToDatum(ReadOnlySpan<char> view, int at, int most)
    {
        if (view[at] != 'a' || TextChars.At(view, at + 1) != ' ')
        {
            return false;
        }

        var end = at + 2;
        while (end < most && (!ClauseEnds.Contains(view[end]) || IsWrapped(view, end)) && view[end] != '.')
        {
            if (char.IsUpper(view[end]) || TextChars.IsDigit(view[end]) || IsBreak(view, end))
            {
                return false;
            }

            end++;
        }

        return end - at <= LongestAddition && end < view.Length && end < most && !TellsConsequence(view[(at + 2)..end]);
    }

    /// <summary>Whether a word of <paramref name="addition"/> tells what follows from an illness and not more of it.</summary>
    public static bool TellsConsequence(ReadOnlySpan<char> addition)
    {
        Span<char> folded = stackalloc char[addition.Length];
        Fold(addition, folded);
        foreach (var word in ((ReadOnlySpan<char>)folded).SplitAny(' ', '\n'))
        {
            foreach (var start in Consequences)
            {
                if (folded[word].StartsWith(start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Fold(ReadOnlySpan<char> written, Span<char> folded)
    {
        for (var i = 0; i < written.Length; i++)
        {
            folded[i] = TextChars.Fold(written[i]);
        }
    }

    // "strany Čech a Moravy"
    private static bool JoinsNames(ReadOnlySpan<char> view, int at, int length)
    {
        var before = TextChars.SkipWhiteBack(view, at, lineBreaks: 1);
        var word = before;
        while (word > 0 && char.IsLetter(view[word - 1]))
        {
            word--;
        }

        return length == 1 && word < before && char.IsUpper(view[word])
            && char.IsUpper(TextChars.At(view, TextChars.SkipWhite(view, at + 1, lineBreaks: 1)));
    }

    // "(F20.0)", "(pokles pracovní schopnosti o 55 %)"; ", dg. G35" is a word of its own.
    private static int BehindBracket(ReadOnlySpan<char> view, int end, int limit)
    {
        var open = TextChars.SkipWhite(view, end, lineBreaks: 0);
        if (TextChars.At(view, open) != '(')
        {
            return end;
        }

        var most = Math.Min(view.Length, open + LongestBracket);
        var length = view[open..most].IndexOf(')');
        return length > 0 && open + length < limit && !view[open..(open + length)].Contains('\n') ? open + length + 1 : end;
    }
}
