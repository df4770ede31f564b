using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Collects capitalised words that stand side by side.</summary>
internal sealed class NameRunReader
{
    /// <summary>Most elements in one run; a longer row of capitals goes on as a new run.</summary>
    public const int Longest = 10;

    private const int WideGap = 3;
    private const int MostParticles = 3;
    private const int LongestLine = 400;
    private const int ShortestLine = 30;
    private readonly NameAnalyzer analyzer;
    private readonly TokenizedText text;
    private readonly RecentWords recent;
    private int lineStart;
    private int lineEnd;
    private bool isBareLine;

    /// <summary>A reader of <paramref name="text"/>.</summary>
    public NameRunReader(NameAnalyzer analyzer, TokenizedText text)
    {
        this.analyzer = analyzer;
        this.text = text;
        recent = new RecentWords(Analyze);
    }

    /// <summary>Reads elements from token <paramref name="index"/> on.</summary>
    /// <param name="index">First token of the run.</param>
    /// <param name="cued">Whether a title or courtesy stands before, so that words with other roles count as
    /// names.</param>
    /// <param name="run">Takes the elements.</param>
    /// <returns>Number of elements, 0 if no name can begin here.</returns>
    public int Read(int index, bool cued, Span<NameElement> run)
    {
        var count = 0;
        while (count < run.Length)
        {
            var isInverted = count == 1 && IsInverted(run[0], index);
            if (!TryRead(isInverted ? index + 1 : index, out var element))
            {
                break;
            }

            var afterGiven = count > 0 && (run[count - 1].Word.IsGiven || run[count - 1].IsInitial);
            if (AgeMark.MakesSurname(text, element.Last, afterGiven))
            {
                element.IsVocabulary = false;
                element.Word.WordClass = 0;
                element.Word.Place = GrammaticalCases.None;
            }

            if (element.IsVocabulary && count == 0 && IsSurnameOfRow(element))
            {
                element.IsVocabulary = false;
            }

            if (element.IsVocabulary && count == 0 && IsForeignSurname(element.First))
            {
                element.IsVocabulary = false;
            }

            if (element.IsVocabulary && !afterGiven && !(cued && count == 0))
            {
                break;
            }

            if (count > 0 && !Joins(run[count - 1], cued, ref element))
            {
                break;
            }

            run[count++] = element;
            index = element.Last + 1;

            // "smlouva_Jan_Novak.pdf"
            index += text.IsMark(index, '_') && text.Tokens[index].IsGlued && index + 1 < text.Tokens.Length
                && text.Tokens[index + 1].IsGlued ? 1 : 0;
            index = element.Word.IsGiven && text.Tokens[Math.Min(index, text.Tokens.Length - 1)].LinesBefore == 0 ? BehindNickname(index) : index;
            if (isInverted)
            {
                break;
            }
        }

        return count;
    }

    // "Do Thi Mai": spelt like a preposition.
    private bool IsForeignSurname(int index) => text.HasWord(index, "do") && text.Tokens[index].Shape == WordShape.Capitalised
        && (text.HasWord(index + 1, "thi") || text.HasWord(index + 1, "van")) && text.Tokens[index + 1].IsCapital;

    // "Žák Rostislav | 12": an ordinary word that is a surname too, then a given name, and nothing else in the cell.
    private bool IsSurnameOfRow(in NameElement element) => RowName.Begins(text, element.First)
        && (element.Word.IsSurname || (text.Tokens[element.Last].Roles & WordRoles.Calendar) != WordRoles.None)
        && RowName.MayBeSurname(text.Tokens[element.Last].Roles)
        && TryRead(element.Last + 1, out var given) && given.Word.GivenFrequency >= 1
        && text.Tokens[given.First] is { LinesBefore: 0, BlanksBefore: 1 } && RowName.Ends(text, given.Last);

    // "Krupičková, Dana;" as an entry of a list: a surname that begins it, a comma, one given name that ends it.
    private bool IsInverted(in NameElement surname, int comma)
    {
        var isExported = text.IsMark(comma, ';') || text.IsMark(comma, '|');
        var isQuoted = RowName.IsQuoted(text, surname.First, comma);
        var isLabelled = text.HasRole(surname.First - 1, WordRoles.PartyLabel | WordRoles.NameLabel)
            || (text.IsMark(surname.First - 1, ':') && text.HasRole(surname.First - 2, WordRoles.PartyLabel | WordRoles.NameLabel));
        if ((!text.IsMark(comma, ',') && !isExported) || text.IsMark(surname.First - 1, ',')
            || (!isQuoted && !isLabelled && !RowName.Begins(text, surname.First)) || surname.Word.GivenFrequency >= (isExported ? 3 : 2))
        {
            return false;
        }

        var isName = surname.Word.IsSurname || ((isQuoted || isLabelled) && !surname.IsVocabulary) || (!isExported && text.Tokens[surname.First].LinesBefore > 0
            && !surname.IsVocabulary && IsCellEnd(comma + 2));
        return isName && TryRead(comma + 1, out var given) && !given.IsInitial && given.Word.IsGiven
            && (given.Word.GivenFrequency >= 1 || surname.Word is { IsPlace: false, WordClass: 0 })
            && text.Tokens[given.First].LinesBefore == 0 && (isQuoted || RowName.Ends(text, given.Last))
            && (!isExported || IsSameDivider(comma, given.Last + 1));
    }

    private bool IsCellEnd(int index) => index < text.Tokens.Length && text.Tokens[index].LinesBefore == 0
        && (text.Tokens[index].BlanksBefore >= WideGap || text.IsMark(index, '('));

    // "Zelinger;Dušan;": the cells of an exported list.
    private bool IsSameDivider(int divider, int next) => next >= text.Tokens.Length || text.Tokens[next].LinesBefore > 0
        || text.IsMark(next, text.View[text.Tokens[divider].Start]);

    /// <summary>Reads the single element at token <paramref name="index"/>.</summary>
    public bool TryRead(int index, out NameElement element)
    {
        element = default;
        var tokens = text.Tokens;
        var head = SkipParticles(index);
        if (FieldSigns.Is(text, head) || IsVote(head))
        {
            return false;
        }

        if (head >= tokens.Length || tokens[head].Kind != TokenKind.Word || !tokens[head].IsCapital
            || (tokens[head].Roles & (WordRoles.TitleBefore | WordRoles.Courtesy)) != WordRoles.None)
        {
            return text.IsLowerCase && TryReadSmall(head, out element);
        }

        element = new NameElement { First = index, Last = head, Letters = tokens[head].Length, Shape = tokens[head].Shape };
        if (element.IsInitial)
        {
            element.Last = text.IsMark(head + 1, '.') && tokens[head + 1].IsGlued ? head + 1 : head;
            return element.Last > head;
        }

        if (IsShortGiven(head))
        {
            element.Shape = WordShape.Initial;
            element.Last = head + 1;
            return true;
        }

        element.IsVocabulary = (tokens[head].Roles & WordRoles.NeverName) != WordRoles.None;
        ReadWord(ref element, head);
        return true;
    }

    // "Fr. Novák", "Zd. Malá": a given name cut short says no more than an initial; before a name in capitals only.
    private bool IsShortGiven(int index) => text.IsMark(index + 1, '.') && text.Tokens[index + 1].IsGlued && index + 2 < text.Tokens.Length
        && text.Tokens[index + 2] is { IsCapital: true, LinesBefore: 0, BlanksBefore: <= 1, Length: > 2 }
        && text.FoldedOf(text.Tokens[index]) is "fr" or "frant" or "zd" or "vl" or "vlad" or "jos" or "jar" or "ant" or "boh" or "ferd" or "lad"
            or "vac" or "vacl" or "rud" or "stan" or "vojt" or "tom" or "mir" or "milosl" or "jarosl" or "ladisl" or "stanisl" or "bohum" or "mar" or "boz"
            or "kat" or "hel" or "alz" or "lud" or "old" or "em" or "ot" or "kar" or "al" or "aug" or "jind" or "jindr" or "ad" or "ed" or "th" or "gust" or "leop" or "vil" or "vilem";

    // "Pavel „Fanda“ Malý": what somebody is called stands in quotation marks between the names.
    private int BehindNickname(int index) => text.IsMark(index, '„') || text.IsMark(index, '"')
        ? text.IsMark(index + 2, '“') || text.IsMark(index + 2, '"') || text.IsMark(index + 2, '”') ? index + 3 : index : index;

    // "Novák ANO, Malá ZDRŽELA SE"
    private bool IsVote(int index) => (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Shape == WordShape.Upper
        && text.FoldedOf(text.Tokens[index]) is "ano" or "ne" or "zdrzel" or "zdrzela";

    // In a text that knows no capitals only words that are names and nothing else count.
    private bool TryReadSmall(int index, out NameElement element)
    {
        element = default;
        if (index >= text.Tokens.Length || text.Tokens[index] is not { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > 2 }
            || text.Tokens[index].Roles != WordRoles.None)
        {
            return false;
        }

        element = new NameElement { First = index, Last = index, Shape = WordShape.Capitalised };
        ReadWord(ref element, index);
        return element.Word is { WordClass: 0, IsPlace: false } && (element.Word.GivenFrequency >= 1 || element.Word.IsSurname);
    }

    private int SkipParticles(int index)
    {
        var tokens = text.Tokens;
        var first = index;
        var limit = Math.Min(tokens.Length - 1, index + MostParticles);
        while (index < limit && (tokens[index].Roles & WordRoles.Particle) != WordRoles.None
            && ((tokens[index].Shape == WordShape.Lower && text.TextOf(tokens[index]).SequenceEqual(text.FoldedOf(tokens[index]))) || (tokens[index].Shape == WordShape.Upper
                && tokens[index + 1].Shape == WordShape.Upper))
            && tokens[index + 1].LinesBefore == 0)
        {
            index++;
        }

        // "al-Hassan"
        return index > first && index < limit && text.IsMark(index, '-') && tokens[index].IsGlued && tokens[index + 1].IsGlued ? index + 1 : index;
    }

    private void ReadWord(ref NameElement element, int head)
    {
        element.Word = recent.Of(head);
        var tokens = text.Tokens;
        var tail = head + 2;
        var isPair = tail < tokens.Length && text.IsMark(head + 1, '-') && tokens[head + 1].IsGlued
            && tokens[tail].IsGlued
            && tokens[tail].Shape is WordShape.Capitalised or WordShape.Upper;
        if (isPair && tail < tokens.Length && tokens[tail].Kind == TokenKind.Word)
        {
            element.Last = tail;
            var second = recent.Of(tail);
            element.Word = second.IsSurname || second.IsGiven ? second : element.Word;
        }

        element.EndsAsVerb = element.Shape == WordShape.Upper && EndsAsVerb(text.TextOf(tokens[head]), text.FoldedOf(tokens[head]));
        element.Stem = element.Word.SurnameStem != 0
            ? element.Word.SurnameStem
            : NameStem.KeyOf(text.FoldedOf(tokens[element.Last]));
    }

    // No ending of a surname: "OVÁ", "SKÁ" and "NÁ" are none.
    private static bool EndsAsVerb(ReadOnlySpan<char> written, ReadOnlySpan<char> folded) => written[^1] switch
    {
        'Á' => folded.EndsWith("da") || folded.EndsWith("ta") || (folded.EndsWith("va") && !folded.EndsWith("ova")),
        'Í' => true,
        'E' => folded.EndsWith("uje"),
        'L' or 'A' => folded.TrimEnd('a').EndsWith("oval") || folded.TrimEnd('a').EndsWith("dal") || folded.TrimEnd('a').EndsWith("dil")
            || folded.TrimEnd('a').EndsWith("sil") || folded.TrimEnd('a').EndsWith("zil"),
        _ => false,
    };

    private NameWord Analyze(int index)
    {
        var token = text.Tokens[index];
        if (!token.IsBroken)
        {
            var word = text.NameAt(index, text.LacksDiacritics || LineLacksDiacritics(token.Start), analyzer);
            return Diminutive.MayBe(word, token) && !IsBehindGiven(index) ? Diminutive.Of(text.FoldedOf(token), analyzer) : word;
        }

        var joined = string.Concat(text.TextOf(token).ToString().Where(char.IsLetter));
        return analyzer.Analyze(joined, text.LacksDiacritics);
    }

    // "Jan Danielík": a surname that looks like what a child is called.
    private bool IsBehindGiven(int index) => index > 0 && text.Tokens[index] is { LinesBefore: 0, BlanksBefore: 1 } && text.Tokens[index - 1].IsCapital
        && text.NameAt(index - 1, analyzer).GivenFrequency >= 2;

    // One line of a list may come without diacritics although the rest has them.
    private bool LineLacksDiacritics(int offset)
    {
        if (offset >= lineStart && offset < lineEnd)
        {
            return isBareLine;
        }

        var from = Math.Max(0, offset - LongestLine);
        var before = text.View.AsSpan(from, offset - from).LastIndexOf('\n');
        lineStart = before < 0 ? from : from + before + 1;
        var window = text.View.AsSpan(offset, Math.Min(LongestLine, text.View.Length - offset));
        var after = window.IndexOf('\n');
        lineEnd = after < 0 ? offset + window.Length : offset + after + 1;
        var line = text.View.AsSpan(lineStart, lineEnd - lineStart);
        isBareLine = line.Length >= ShortestLine && !line.ContainsAnyInRange('\u00C1', '\u017E');
        return isBareLine;
    }

    // A name goes on over one line end, or from column to column, only between words that the lexicon knows.
    private bool Joins(in NameElement previous, bool cued, ref NameElement element)
    {
        var token = text.Tokens[element.First];
        element.Gap = token.LinesBefore > 0 ? NameGap.Line : token.BlanksBefore >= WideGap ? NameGap.Wide
            : NameGap.Blank;
        return element.Gap == NameGap.Blank
            || (token.LinesBefore <= 1 && !element.IsVocabulary && (previous.IsKnown || previous.IsInitial)
                && (element.IsKnown || (element.Gap == NameGap.Line && previous.Word.GivenFrequency >= (cued ? 1 : 2)
                && element.MayBeUnknownName)));
    }
}
