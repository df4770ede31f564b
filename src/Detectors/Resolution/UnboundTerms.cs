using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Tells the words of special categories that are nobody's datum where they stand: an illness that a clause only reckons with, the
/// ill person who is only replaced, the convict of whom nothing is told, the health of trees, a paper of which nothing is told.</summary>
/// <remarks>Each rule asks for the very form that disproves; what it cannot tell stays a datum.</remarks>
internal static class UnboundTerms
{
    private const int ClauseReach = 70;
    private const int WordReach = 40;
    private const int NearWords = 2;
    private const int MostAttributes = 4;
    private static readonly SearchValues<char> ClauseBorders = SearchValues.Create(".,;:–\n");

    // Words so common that a condition makes a provision of them ("v případě nemoci", "nemůže-li pro nemoc").
    private static readonly string[] CommonTerms = ["nemoc", "dlouhodob", "onemocn", "pracovni neschopn", "v pracovni neschopn", "docasn", "zdravotni duvod",
        "zdravotnich duvod", "ze zdravotnich", "pro nemoc", "hospitalizac", "tehotenstv", "pracovni uraz", "pracovniho uraz", "uraz"];

    // Those of them that also tell how long something else lasts.
    private static readonly string[] Times = ["nemoc", "dlouhodobe nemoci", "dlouhodoba nemoc", "dlouhodobou nemoc", "pracovni neschopn", "docasn"];
    private static readonly string[] Conditions = ["-li ", "pokud ", "jestlize ", "kdyby "];
    private static readonly string[] Facts = [" je ", " jsou ", " byl ", " byla ", " byli ", " ma ", " mel ", " mela ", "pokud jde o "];
    private static readonly string[] Cases = ["v pripade", "pro pripad", "jineho duvodu nez", "jinych duvodu nez"];
    private static readonly string[] Durations = ["v dobe", "po dobu"];
    private static readonly string[] Replaced = ["za", "misto"];

    // What may stand between "v případě" and the illness, folded; a possessive of a name as well ("Hladovy").
    private static readonly string[] Attributes = ["jeho", "jeji", "jejich", "sve", "vasi", "nasi", "nahle", "nahleho", "dlouhodobe", "vazne", "trvale", "zhorseni", "nebo", "ci",
        "umrti", "smrti"];

    // What somebody is to do then, so that the illness is not yet one ("v případě její nemoci ji zastoupí").
    private static readonly string[] Provisions = [" muze ", " smi ", "prevezme ", "zastoupi ", "povede ", "vyridi ", "dokonci ", "nahradi "];
    private static readonly string[] Alternatives = [" nebo ", " ci "];
    private static readonly string[] Drinks = ["vodu", "vody", "jen vodu", "kavu", "kavy", "caj", "mleko", "limonad"];
    private static readonly string[] Offences = ["vloup", "krad", "loupez", "nasil", "vrazd", "podvod", "trestn", "prestup", "precin"];
    private static readonly string[] Searched = ["zna", "nezna", "znaji", "neznaji", "hleda", "hledaji", "vypatrat", "dopadnout", "zjistit"];
    private static readonly string[] Answers = [" je ", " byl", " jim", " jsem ", " jsme ", " neni ", " jde o ", ":", "?"];
    private static readonly string[] Belonging = ["clen", "clenka", "clenem", "clenkou", "vedouci", "k", "ke", "drzi", "vyznava", "dodrzuje"];
    private static readonly string[] Reporting = ["oznamil", "oznamila", "oznamuje", "nahlasil", "nahlasila", "ohlasil", "ohlasila", "prevence", "proti"];
    private static readonly string[] Doctors = ["kardiolog", "kardiolozka", "onkolog", "onkolozka"];
    private static readonly string[] Works = ["kapela", "kapelu", "kapelou", "muzikal", "festival", "festivalu", "pisne", "pisni", "hudba", "hudby", "hudbu", "kultura",
        "kultury", "kulturu", "tradice", "hrbitov", "hrbitova", "hrbitove", "muzeum", "muzea", "muzeu", "synagoga", "synagogy", "pamatky", "pamatnik", "literatura"];
    private static readonly string[] Animals = ["psa", "psu", "psum", "kone", "koni", "kocky", "kocek", "koz", "ovci", "krav", "zvirat", "zvirete", "zvere"];
    private static readonly string[] Plants = ["strom", "stromy", "stromu", "stromum", "strecha", "strechu", "lipa", "lipu", "lipy", "dub", "duby", "jasan", "jasany", "smrk", "smrky",
        "kastan", "kastany", "drevina", "dreviny", "drevin", "les", "lesy", "porost", "porosty", "zvire", "zvirata"];
    private static readonly string[] Causes = ["za", "pro", "k"];
    private static readonly string[] Being = ["byl", "byla", "je", "jako", "ktery", "drive", "uz", "jiz"];
    private static readonly string[] Papers = ["lekarska zprav", "lekarske zprav", "lekarskou zprav", "lekarsky posud", "lekarskeho posud", "zdravotni dokumentac", "trestni rejstrik", "vypis z rejstriku"];
    private static readonly string[] Nobodies = ["strom", "drevin", "porost", "les", "zelen", "zvirat", "zver", "stad", "ryb", "vcel", "pud", "obyvatel", "populac", "verejnost"];

    // What breaks down or is muddled without being somebody; as its subject, so whole words: "na stavbě zkolaboval" is a person.
    private static readonly string[] Things = ["zed", "strecha", "strop", "most", "budova", "stavba", "konstrukce", "server", "system", "doprava", "trh", "cena", "ceny",
        "sit", "text", "zapis", "dokument", "vyklad", "smlouva", "organizace", "projekt", "navrh"];

    private static readonly string[] Seats = ["stol", "volant", "katedr", "pult", "okn", "predsednick", "jednaci"];

    /// <summary>Whether <paramref name="hit"/> is no datum of anybody.</summary>
    /// <param name="view">The view.</param>
    /// <param name="folded">The folded view, of the same length as the view.</param>
    /// <param name="hit">A word of a special category in it.</param>
    public static bool Is(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var word = folded[hit.Start..hit.End];
        var before = WordBefore(folded, hit.Start);

        // "člen" and "ano" in two cells of a list of votes; "kdo trpí alergií, najde rozpis na dveřích"
        if ((word.StartsWith("clen") && word.EndsWith("\tano") && char.IsLower(view[hit.End - 1])) || SpeaksOfAnybody(view, folded, hit) || IsNameOfField(view, folded, hit) || IsOfNobody(view, folded, hit))
        {
            return true;
        }

        if (word.StartsWith("zdravotni stav") || word.StartsWith("zdravotniho stav") || word.StartsWith("zdravotnim stav") || word.StartsWith("zdravotnimu stav"))
        {
            return (StartsWithAny(WordBehind(folded, hit.End), Nobodies) && !StartsWithCapital(view, hit.End)) || (before is "zhorseni" && IsProvided(folded, hit, isForeseen: true));
        }

        if (word.StartsWith("nemocn") && word.Length <= "nemocneho".Length)
        {
            return IsOneOf(before, Replaced) || (folded[Math.Max(0, hit.Start - WordReach)..hit.Start].Contains("bude-li ", StringComparison.Ordinal) && IsProvided(folded, hit));
        }

        if (word is "odsouzeneho" or "odsouzenemu")
        {
            return !IsOneOf(before, Being) && !before.EndsWith("ne") && !before.EndsWith(',') && !IsOneOf(WordBehind(folded, hit.End), Causes)
                && !HasNameBehind(view, hit.End);
        }

        if (word is "onemocnel" or "onemocnela")
        {
            return EndsStatement(folded, hit.End) && !IsAdverb(before);
        }

        // "pije kávu", "kolik kdo pije vody"; not "Fišer pije denně."
        if (word is "pije")
        {
            return StartsWithAny(UpTo(folded, hit.End, ".,;:").TrimStart(), Drinks);
        }

        if (word.StartsWith("invalidit"))
        {
            return IsProvided(folded, hit, isForeseen: true);
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

        // "předložil lékařskou zprávu" tells nothing, "lékařskou zprávu o své depresi" does.
        if (StartsWithAny(word, Papers))
        {
            return WordBehind(folded, hit.End) is not ("o" or "ze" or "z");
        }

        if (word.StartsWith("sedel"))
        {
            return StartsWithAny(WordBehind(folded, hit.End), Seats);
        }

        // "zhotovitel dostal tři roky na odstranění vad"
        if (word.StartsWith("dostal"))
        {
            return WordBehind(folded, hit.End) is "na" or "k" or "zaruky" or "zaruku";
        }

        if (word.Contains("zhroutil", StringComparison.Ordinal) || word.StartsWith("zkolaboval") || word.StartsWith("zmaten"))
        {
            return IsOfThing(view, folded, hit);
        }

        return word.StartsWith("pachatel")
            ? before.StartsWith("neznam") || (IsOneOf(before, Searched) && IsLeftUnnamed(view, folded, hit.End))
            : StartsWithAny(word, CommonTerms) && IsProvided(folded, hit);
    }

    // "Policie zná pachatele, sdělil Jan Novák."; not "zná pachatele Nováka", "zná pachatele, je jím Jan Novák".
    private static bool IsLeftUnnamed(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, int end) =>
        (WordBehind(folded, end).IsEmpty || !HasNameBehind(view, end)) && !ContainsAny(UpTo(folded, end, "."), Answers) && !ContainsAny(UpTo(folded, end, "."), Offences);

    // Whoever it may be: a sentence that begins with "Kdo", names nobody in its clause and does not tell who it is.
    private static bool SpeaksOfAnybody(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var from = Math.Max(0, hit.Start - ClauseReach);
        from += folded[from..hit.Start].LastIndexOfAny(ClauseBorders) + 1;
        from = TextChars.SkipWhite(view, from, lineBreaks: 0);
        var clause = UpTo(folded, hit.End, ",");
        return from < hit.Start && view[from..hit.Start].StartsWith("Kdo ") && !HasCapital(view[(from + 1)..hit.Start])
            && hit.End + clause.Length < folded.Length && folded[hit.End + clause.Length] == ',' && !HasCapital(view.Slice(hit.End, clause.Length))
            && !ContainsAny(UpTo(folded, hit.End, ".!"), Answers);
    }

    // What follows up to the first of the marks, or as far as a clause reaches.
    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> folded, int end, ReadOnlySpan<char> marks)
    {
        var behind = folded[end..Math.Min(folded.Length, end + ClauseReach)];
        var length = behind.IndexOfAny(marks);
        return length < 0 ? behind : behind[..length];
    }

    private static bool HasCapital(ReadOnlySpan<char> view)
    {
        foreach (var letter in view)
        {
            if (TextChars.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }

    // "2. Zdravotní stav." and "Zdravotní stav" in a line of its own: every form asks for it. That there are limits or measures is a datum itself.
    private static bool IsNameOfField(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, in LabelHit hit)
    {
        if (folded[hit.Start..hit.End] is not ("zdravotni stav" or "zdravotni dotaznik") || !TextChars.IsUpper(view[hit.Start]))
        {
            return false;
        }

        var first = TextChars.SkipWhiteBack(view, hit.Start, lineBreaks: 0);
        var isNumbered = TextChars.At(view, first - 1) == '.' && TextChars.IsDigit(TextChars.At(view, first - 2));
        var end = TextChars.SkipWhite(view, hit.End, lineBreaks: 0);
        var isLine = TextChars.At(view, end) == '\n' && !char.IsLower(TextChars.At(view, TextChars.SkipWhite(view, end, lineBreaks: 1)));
        return (isNumbered && TextChars.At(view, end) == '.') || (isLine && (isNumbered || TextChars.At(view, first - 1) is '\0' or '\n'));
    }

    // A doctor's profession, works and customs of a people, what is done to animals or happens to plants, who is employed at a hospital.
    private static bool IsOfNobody(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var word = folded[hit.Start..hit.End];
        var behind = WordBehind(folded, hit.End);
        var before = WordBefore(folded, hit.Start);
        return (IsOneOf(word, Doctors) && EndsStatement(folded, hit.End) && IsBehindName(view, hit.Start))
            || ((word.StartsWith("romsk") || word.StartsWith("zidovsk")) && IsOneOf(behind, Works) && !IsOneOf(before, Belonging))
            || (((word.StartsWith("tyrani") && IsOneOf(before, Reporting)) || word.StartsWith("zdravotni stav"))
                && IsOneOf(behind, Animals) && !StartsWithCapital(view, hit.End))
            || (word.StartsWith("nemocn") && IsOneOf(behind, Plants) && !StartsWithCapital(view, hit.End))
            || ((word is "v lecebne" or "v nemocnici") && behind is "zamestnan" or "zamestnana" or "zamestnani");
    }

    // "Josef Novák, kardiolog"; not "interna, kardiolog"
    private static bool IsBehindName(ReadOnlySpan<char> view, int start)
    {
        var comma = TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1;
        var end = TextChars.At(view, comma) == ',' ? TextChars.SkipWhiteBack(view, comma, lineBreaks: 0) : -1;
        var from = end;
        while (from > 0 && TextChars.IsLetter(view[from - 1]))
        {
            from--;
        }

        return from < end && TextChars.IsUpper(view[from]);
    }

    // "se zhroutila hřbitovní zeď", "text usnesení je zmatený"
    private static bool IsOfThing(ReadOnlySpan<char> view, ReadOnlySpan<char> folded, in LabelHit hit)
    {
        var from = Math.Max(0, hit.Start - WordReach);
        from += folded[from..hit.Start].LastIndexOfAny(".,;:") + 1;
        var to = Math.Min(folded.Length, hit.End + WordReach);
        var ends = folded[hit.End..to].IndexOfAny(",.;(");
        to = ends < 0 ? to : hit.End + ends;
        return HasThing(view[from..hit.Start], folded[from..hit.Start]) || HasThing(view[hit.End..to], folded[hit.End..to]);
    }

    // Written as an ordinary word: "Most" may be somebody's name. A thing that begins the sentence is left to be masked.
    private static bool HasThing(ReadOnlySpan<char> view, ReadOnlySpan<char> folded)
    {
        foreach (var word in folded.SplitAny(' ', '\n'))
        {
            if (IsOneOf(folded[word], Things) && char.IsLower(view[word][0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithCapital(ReadOnlySpan<char> view, int end)
    {
        var behind = view[end..Math.Min(view.Length, end + WordReach)].TrimStart(" \n");
        return !behind.IsEmpty && char.IsUpper(behind[0]);
    }

    // Where a bracket or a date tells more ("ze zdravotních důvodů (operace srdce)"), the illness is a real one.
    private static bool IsProvided(ReadOnlySpan<char> folded, in LabelHit hit, bool isForeseen = false)
    {
        var word = folded[hit.Start..hit.End];
        var behind = folded[hit.End..Math.Min(folded.Length, hit.End + ClauseReach)].TrimStart(' ');
        var ends = behind.IndexOfAny(",;");
        if (behind.StartsWith('(') || behind.StartsWith("z povolani") || behind[..(ends < 0 ? behind.Length : ends)].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var before = WordBefore(folded, hit.Start);
        if (!isForeseen && ((before is "pri" && StartsWithAny(word, Times)) || (before is "za" && word is "nemoci" or "dlouhodobe nemoci")))
        {
            return true;
        }

        Span<char> line = stackalloc char[ClauseReach];
        var written = folded[Math.Max(0, hit.Start - ClauseReach)..hit.Start];
        written = written[(written.LastIndexOfAny(".,;:") + 1)..];
        written.Replace(line, '\n', ' ');
        var clause = (ReadOnlySpan<char>)line[..written.Length];
        var bare = WithoutAttributes(clause.TrimEnd(' '));
        if (EndsWithAny(bare, Cases) && (bare.EndsWith("pro pripad") || ContainsAny(clause[bare.Length..], Alternatives)
            || ContainsAny(UpTo(folded, hit.End, ".;"), Provisions)))
        {
            return true;
        }

        var isDirect = EndsWithAny(clause.TrimEnd(' '), Cases) || (EndsWithAny(clause.TrimEnd(' '), Durations) && StartsWithAny(word, Times));
        return !isForeseen && (isDirect || (ContainsAny(clause, Conditions) && !ContainsAny(clause, Facts)));
    }

    // "v případě úmrtí nebo trvalé (invalidity)", "v případě Hladovy dlouhodobé (nemoci)"
    private static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> clause)
    {
        for (var words = 0; words < MostAttributes; words++)
        {
            var last = clause[(clause.LastIndexOf(' ') + 1)..];
            if (last.Length == clause.Length || !(IsOneOf(last, Attributes) || last.EndsWith("ovy") || last.EndsWith("iny")))
            {
                break;
            }

            clause = clause[..^last.Length].TrimEnd(' ');
        }

        return clause;
    }

    // "odsouzenému Novákovi", "odsouzeného (Jan Novák)"
    private static bool HasNameBehind(ReadOnlySpan<char> view, int end)
    {
        var behind = view[end..Math.Min(view.Length, end + WordReach)];
        var words = 0;
        for (var i = 0; i < behind.Length && words <= NearWords && behind[i] is not ('.' or ';'); i++)
        {
            words += behind[i] is ' ' or '\n' ? 1 : 0;
            if (char.IsUpper(behind[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "vážně onemocněla", "znovu onemocněl"
    private static bool IsAdverb(ReadOnlySpan<char> word) => word is "psychicky" or "znovu" or "opet"
        || (word.EndsWith('e') && word is not ("ze" or "protoze" or "jelikoz" or "ktere"));

    // "onemocněla a zastoupí ji kolegyně"
    private static bool EndsStatement(ReadOnlySpan<char> folded, int end)
    {
        var behind = folded[end..Math.Min(folded.Length, end + WordReach)].TrimStart(' ');
        return behind.IsEmpty || behind[0] is ',' or '.' or ';' or ')' or '"' or '“' || behind.StartsWith("a ");
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> folded, int start)
    {
        var before = folded[Math.Max(0, start - WordReach)..start].TrimEnd(" \n");
        return before[(before.LastIndexOfAny(" \n(„\"") + 1)..];
    }

    private static ReadOnlySpan<char> WordBehind(ReadOnlySpan<char> folded, int end)
    {
        var behind = folded[end..Math.Min(folded.Length, end + WordReach)].TrimStart(" \n");
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

    private static bool EndsWithAny(ReadOnlySpan<char> clause, string[] ends)
    {
        foreach (var end in ends)
        {
            if (clause.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> clause, string[] parts)
    {
        foreach (var part in parts)
        {
            if (clause.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
