using Clona.Detectors.Text;

namespace Clona.Detectors.Lexicon;

/// <summary>Reads a word of a text as a declined name.</summary>
/// <remarks>Safe for use by several threads; allocates nothing.</remarks>
internal sealed class NameAnalyzer(NameLexicon lexicon)
{
    private const int LongestWord = 40;

    /// <summary>The names that it knows.</summary>
    public NameLexicon Lexicon => lexicon;

    /// <summary>Everything known about <paramref name="word"/>.</summary>
    /// <param name="word">A word of letters, in any case.</param>
    /// <param name="ignoreDiacritics">
    /// Whether a word without diacritics may stand for one with them; a word that has some is always taken as written.
    /// </param>
    public NameWord Analyze(ReadOnlySpan<char> word, bool ignoreDiacritics)
    {
        var result = default(NameWord);
        if (word.Length is < 2 or > LongestWord)
        {
            return result;
        }

        Span<char> exact = stackalloc char[word.Length];
        Span<char> folded = stackalloc char[word.Length];
        Span<ulong> beginnings = stackalloc ulong[word.Length + 1];
        var ascii = Lower(word, exact, folded);
        Hash(folded, beginnings);
        var form = new WordForm(exact, folded, beginnings, ignoreDiacritics && ascii);
        Try(form, DeclensionTable.Identity, ref result);
        foreach (var rule in DeclensionTable.EndingIn(folded[^1]))
        {
            Try(form, rule, ref result);
        }

        foreach (var rule in DeclensionTable.Lengthening)
        {
            Try(form, rule, ref result);
        }

        return result;
    }

    private static bool Lower(ReadOnlySpan<char> word, Span<char> exact, Span<char> folded)
    {
        var ascii = true;
        for (var i = 0; i < word.Length; i++)
        {
            exact[i] = TextChars.ToLower(word[i]);
            folded[i] = LetterFolding.Fold(word[i]);
            ascii &= word[i] < 0x80;
        }

        return ascii;
    }

    private static void Hash(ReadOnlySpan<char> word, Span<ulong> beginnings)
    {
        beginnings[0] = LexiconHash.Empty;
        for (var i = 0; i < word.Length; i++)
        {
            beginnings[i + 1] = LexiconHash.Append(beginnings[i], word[i]);
        }
    }

    private void Try(in WordForm form, DeclensionRule rule, ref NameWord result)
    {
        // What ends like the rule with diacritics does so without them, too.
        if (form.Folded.Length < rule.Ending.Length + 2
            || !(form.IgnoreDiacritics ? form.Folded.EndsWith(rule.FoldedEnding.AsSpan()) : form.Exact.EndsWith(rule.Ending.AsSpan())))
        {
            return;
        }

        var stem = form.Folded.Length - rule.Ending.Length;
        Find(form, rule, stem, restoreVowel: false, ref result);
        if (rule.MayRestoreVowel && stem >= 3 && !IsVowel(form.Folded[stem - 1]) && !IsVowel(form.Folded[stem - 2]))
        {
            Find(form, rule, stem, restoreVowel: true, ref result);
        }
    }

    private void Find(in WordForm form, DeclensionRule rule, int stem, bool restoreVowel, ref NameWord result)
    {
        var hash = HashOfLemma(form, rule, stem, restoreVowel);
        if (!lexicon.MayHold(hash))
        {
            return;
        }

        Span<char> foldedLemma = stackalloc char[LongestWord + 8];
        Span<char> exactLemma = stackalloc char[LongestWord + 8];
        var length = Compose(form.Folded[..stem], rule.FoldedLemmaEnding, restoreVowel, foldedLemma);
        Compose(form.Exact[..stem], rule.LemmaEnding, restoreVowel, exactLemma);
        foldedLemma = foldedLemma[..length];
        var exactHash = LexiconHash.Of(exactLemma[..length]);
        var exactFacts = lexicon.Find(hash, exactHash, out var foldedFacts);
        var facts = exactFacts == LexiconFacts.None && form.IgnoreDiacritics ? foldedFacts : exactFacts;
        if (facts != LexiconFacts.None)
        {
            Apply(rule, facts, foldedLemma, ref result);
        }
    }

    // Of the folded lemma, before it is written down; folded, the vowel that comes back is always "e".
    private static ulong HashOfLemma(in WordForm form, DeclensionRule rule, int stem, bool restoreVowel)
    {
        var hash = form.Beginnings[stem];
        if (restoreVowel)
        {
            hash = LexiconHash.Append(LexiconHash.Append(form.Beginnings[stem - 1], 'e'), form.Folded[stem - 1]);
        }

        return LexiconHash.Append(hash, rule.FoldedLemmaEnding);
    }

    // The vowel makes the consonant before it lose its hook in writing (Zdeňka, Zdeněk).
    private static int Compose(ReadOnlySpan<char> stem, string ending, bool restoreVowel, Span<char> target)
    {
        stem.CopyTo(target);
        var length = stem.Length;
        if (restoreVowel)
        {
            var soft = "ňťď".IndexOf(target[length - 2], StringComparison.Ordinal);
            target[length] = target[length - 1];
            target[length - 1] = soft < 0 ? 'e' : 'ě';
            target[length - 2] = soft < 0 ? target[length - 2] : "ntd"[soft];
            length++;
        }

        ending.CopyTo(target[length..]);
        return length + ending.Length;
    }

    private static void Apply(DeclensionRule rule, LexiconFacts facts, ReadOnlySpan<char> lemma, ref NameWord result)
    {
        // "Noví", "Českým" are as ordinary as "nový", "český".
        var isOfAdjective = rule.LemmaEnding.Length > 0 && rule.LemmaEnding[^1] is 'ý' or 'í' && lemma.Length > 2;
        if (isOfAdjective || (rule.Ending.Length == 0 && rule.LemmaEnding.Length == 0))
        {
            result.WordClass = Math.Max(result.WordClass, (int)(facts & (LexiconFacts.WordLow
                | LexiconFacts.WordHigh)) >> 8);
        }

        // By index: the enumerator of a list behind an interface would cost memory for each word.
        for (var i = 0; i < rule.Uses.Count; i++)
        {
            Apply(rule.Uses[i], facts, lemma, IsIndeclinable(lemma), ref result);
        }
    }

    private static void Apply(
        DeclensionUse use, LexiconFacts facts, ReadOnlySpan<char> lemma, bool indeclinable, ref NameWord result)
    {
        switch (use.Pattern)
        {
            case DeclensionPattern.Masculine:
                Given(facts, LexiconFacts.GivenMale, use.Cases, ref result.GivenMale, lemma, ref result);
                var cases = indeclinable ? GrammaticalCases.All : use.Cases;
                Surname(facts, LexiconFacts.SurnameMale, cases, ref result.SurnameMale, lemma, ref result);
                if (lemma[^1] == 'o' && use.Cases.HasFlag(GrammaticalCases.Nominative))
                {
                    // Oksana Ševčenko: women don't decline such surnames.
                    Surname(facts, LexiconFacts.SurnameMale, GrammaticalCases.All, ref result.SurnameFemale, lemma,
                        ref result);
                }

                break;
            case DeclensionPattern.FeminineGiven:
                var given = lemma[^1] is 'a' or 'e' ? use.Cases : GrammaticalCases.All;
                Given(facts, LexiconFacts.GivenFemale, given, ref result.GivenFemale, lemma, ref result);
                break;
            case DeclensionPattern.FeminineSurname:
                var own = lemma[^1] == 'a' ? use.Cases : GrammaticalCases.All;
                Surname(facts, LexiconFacts.SurnameFemale, own, ref result.SurnameFemale, lemma, ref result);
                break;
            case DeclensionPattern.FeminineOfMasculine:
                Surname(facts, LexiconFacts.SurnameMale, use.Cases, ref result.SurnameFemale, lemma, ref result);
                break;
            case DeclensionPattern.Plural:
                Surname(facts, LexiconFacts.SurnameMale, use.Cases, ref result.SurnamePlural, lemma, ref result);
                break;
            case DeclensionPattern.PluralOfFeminine:
                Surname(facts, LexiconFacts.SurnameFemale, use.Cases, ref result.SurnamePlural, lemma, ref result);
                break;
            case DeclensionPattern.Possessive:
                result.IsPossessive |= (facts & (LexiconFacts.GivenMale
                    | LexiconFacts.SurnameMale)) != LexiconFacts.None;
                break;
            default:
                result.Place |= (facts & LexiconFacts.Place) != LexiconFacts.None ? use.Cases : GrammaticalCases.None;
                break;
        }
    }

    private static void Given(
        LexiconFacts facts, LexiconFacts wanted, GrammaticalCases cases, ref GrammaticalCases target,
        ReadOnlySpan<char> lemma, ref NameWord result)
    {
        if ((facts & wanted) != LexiconFacts.None)
        {
            target |= cases;
            result.GivenFrequency = Math.Max(result.GivenFrequency, ((int)facts >> 2) & 3);
            result.GivenStem = result.GivenStem == 0 ? NameStem.KeyOf(lemma) : result.GivenStem;
        }
    }

    private static void Surname(
        LexiconFacts facts, LexiconFacts wanted, GrammaticalCases cases, ref GrammaticalCases target,
        ReadOnlySpan<char> lemma, ref NameWord result)
    {
        if ((facts & wanted) != LexiconFacts.None)
        {
            target |= cases;
            result.SurnameStem = result.SurnameStem == 0 ? NameStem.KeyOf(lemma) : result.SurnameStem;
        }
    }

    // Janů, Martinů, Petrů; Ševčenko of a woman and other foreign vowels are covered by the rules of the other endings.
    private static bool IsIndeclinable(ReadOnlySpan<char> lemma) => lemma[^1] == 'u'
        || lemma.EndsWith("ych", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
