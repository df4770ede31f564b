using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Finds the best reading of the elements at the beginning of a run.</summary>
internal static class NameGuesser
{
    private const double GapPenalty = -0.8;
    private const int LongestUnknown = 4;
    private const int LongWord = 6;

    private static readonly double[] GivenByFrequency = [0.9, 1.6, 2.3, 2.7];
    private static readonly double[] GivenWordPenalty = [0, -0.8, -1.6, -2.4];
    private static readonly double[] SurnameByWordClass = [2.2, 1.3, 0.9, 0.5];

    /// <summary>The best reading that begins with the first element of <paramref name="run"/>.</summary>
    /// <param name="run">Elements.</param>
    /// <param name="cued">Whether a strong cue (title, pan, birth date) makes it a name even if no list knows
    /// it.</param>
    /// <param name="isRow">Whether the elements fill a cell or an item of a list, where the surname may come
    /// first.</param>
    public static NameGuess Best(ReadOnlySpan<NameElement> run, bool cued, bool isRow = false)
    {
        var best = default(NameGuess);
        Take(GivenFirst(run), ref best);
        Take(SurnameFirst(run, isRow), ref best);
        Take(Single(run), ref best);
        if (cued && (best.Pattern is NamePattern.None or NamePattern.SurnameOnly or NamePattern.GivenOnly) && !IsBeforeWordInCapitals(run, best))
        {
            var unknown = Unknown(run);
            best = unknown.Length > best.Length ? unknown : best;
        }

        return best;
    }

    /// <summary>Whether <paramref name="guess"/> begins with a word that is a surname too, before a given name and its own surname that end the run
    /// ("S KAMENÍKEM RUDOLFEM MALÝM", "dcera Sládečka Jarmila Hrubá"), and not with the first of a list of people.</summary>
    public static bool IsWordBeforeName(ReadOnlySpan<NameElement> run, in NameGuess guess, in NameGuess later) =>
        guess is { Pattern: NamePattern.SurnameFirst, Length: 2 }
        && later is { Pattern: NamePattern.GivenFirst, IsSurnameKnown: true, Gaps: 0, Agreement: > 0 }
        && run[1].Gap == NameGap.Blank && run.Length <= later.Length + 1;

    // "PAN HAVELKA ODEVZDÁ KLÍČ": in capitals a verb is told from a name by its length and ending.
    private static bool IsBeforeWordInCapitals(ReadOnlySpan<NameElement> run, in NameGuess best) =>
        best is { Pattern: NamePattern.SurnameOnly, IsSurnameKnown: true } && run.Length > 1 && run[0].Shape == WordShape.Upper
        && run[1] is { Shape: WordShape.Upper, IsKnown: false, EndsAsVerb: true } && run[1].Letters >= LongWord;

    private static void Take(in NameGuess guess, ref NameGuess best)
    {
        if (guess.Pattern != NamePattern.None && (best.Pattern == NamePattern.None || guess.Score > best.Score))
        {
            best = guess;
        }
    }

    private static NameGuess GivenFirst(ReadOnlySpan<NameElement> run)
    {
        var givens = CountGivens(run, 0);
        if (givens == 0)
        {
            return default;
        }

        // The last given name may itself be the surname (Jan Pavel).
        var surname = givens;
        if (surname >= run.Length || !MayBeSurname(run[surname]))
        {
            surname = givens - 1;
        }

        if (surname == 0 || !MayBeSurname(run[surname]))
        {
            return default;
        }

        var length = surname + 1;
        length += length < run.Length && (IsSecondSurname(run[surname - 1], run[surname], run[length])
            || IsForeignThird(run, length)) ? 1 : 0;
        return Assess(run, NamePattern.GivenFirst, length, 0, surname, surname);
    }

    private static NameGuess SurnameFirst(ReadOnlySpan<NameElement> run, bool isRow)
    {
        if (isRow && run.Length >= 2 && !run[0].IsKnown && run[0].MayBeUnknownName && run[0].Shape != WordShape.Mixed)
        {
            var all = CountGivens(run, 1);
            return all == run.Length - 1 ? Assess(run, NamePattern.SurnameFirst, all + 1, 1, all, 0) : default;
        }

        if (run.Length < 2 || !run[0].Word.IsSurname || run[0].IsVocabulary || run[0].Word.GivenFrequency == 3)
        {
            return default;
        }

        var givens = CountGivens(run, 1);
        return givens == 0 ? default : Assess(run, NamePattern.SurnameFirst, givens + 1, 1, givens, 0);
    }

    private static NameGuess Single(ReadOnlySpan<NameElement> run)
    {
        var element = run[0];
        var isPlaceOnly = !element.IsVocabulary && element.Word is { IsPlace: true, WordClass: 0 };
        if (element.IsInitial || (!element.IsKnown && ((!element.MayBeUnknownName && !isPlaceOnly)
            || element.Shape == WordShape.Mixed)))
        {
            return default;
        }

        var isSurname = element.Word.IsSurname || !element.Word.IsGiven;
        return new NameGuess
        {
            Pattern = isSurname ? NamePattern.SurnameOnly : NamePattern.GivenOnly,
            Length = 1,
            Given = isSurname ? 0 : GivenScore(element) - 1.5,
            Surname = isSurname ? SurnameScore(element) - 0.5 : 0,
            IsSurnameKnown = element.Word.IsSurname,
            IsNothingButGiven = !isSurname && element.Word.WordClass == 0,
            Cases = element.Word.SurnameMale | element.Word.SurnameFemale | element.Word.SurnamePlural,
            IsPluralOnly = isSurname && element.Word.SurnamePlural != GrammaticalCases.None
                && (element.Word.SurnameMale | element.Word.SurnameFemale) == GrammaticalCases.None,
            Stem = element.Stem,
            GivenStem = isSurname ? 0 : element.Word.GivenStem,
        };
    }

    private static NameGuess Unknown(ReadOnlySpan<NameElement> run)
    {
        var length = 0;
        while (length < run.Length && length < LongestUnknown && (run[length].Gap == NameGap.Blank || length == 0)
            && (run[length].MayBeUnknownName || run[length].IsKnown || run[length].IsInitial)
            && (run[length].Shape != WordShape.Mixed || run[length].IsKnown))
        {
            length++;
        }

        while (length > 0 && run[length - 1].IsInitial)
        {
            length--;
        }

        return length == 0 ? default : new NameGuess
        {
            Pattern = NamePattern.Unknown,
            Length = length,
            SurnameIndex = length - 1,
            Surname = 0.3 + (0.3 * length),
            Stem = run[length - 1].Stem,
        };
    }

    private static int CountGivens(ReadOnlySpan<NameElement> run, int from)
    {
        var index = from;
        while (index < run.Length && index - from < 3 && (run[index].Word.IsGiven || run[index].IsInitial)
            && (index == from || run[index].Gap == NameGap.Blank || run[index - 1].IsInitial))
        {
            index++;
        }

        return index - from;
    }

    private static bool MayBeSurname(in NameElement element) =>
        !element.IsInitial && (element.Word.IsSurname || element.MayBeUnknownName || (element.Word.IsGiven
            && !element.IsVocabulary)
            || (!element.IsVocabulary && (element.Word.IsPlace || IsCapitalWord(element))));

    // "Marie Zlatá": an ordinary word, but with a capital behind a given name.
    private static bool IsCapitalWord(in NameElement element) =>
        element is { Shape: WordShape.Capitalised, Gap: NameGap.Blank } && element.Word.WordClass is 1 or 2;

    // "Nguyen Thi Hoa": rare given name, unknown word, another word.
    private static bool IsForeignThird(ReadOnlySpan<NameElement> run, int index) =>
        run[index].Gap == NameGap.Blank && run[0].Word is { IsGiven: true, GivenFrequency: <= 1 }
            && run[index].Shape == WordShape.Capitalised
            && (run[index].MayBeUnknownName || (run[index].Word is { GivenFrequency: <= 1, WordClass: 0 }
            && run[index].IsKnown && !run[index].IsVocabulary));

    // "Jana Nováková Malá", "Karel Havlíček Borovský", "Zuzana Danielsson Hájková".
    private static bool IsSecondSurname(in NameElement given, in NameElement first, in NameElement second) =>
        second.Gap == NameGap.Blank && first.Gap == NameGap.Blank && !second.IsVocabulary && second.Shape == first.Shape
            && second.Word is { IsSurname: true, IsGiven: false, IsPlace: false, WordClass: 0 }
            && (first.Word.IsSurname ? (first.Word.SurnameFemale & second.Word.SurnameFemale) != GrammaticalCases.None
                || (first.Word.SurnameMale & second.Word.SurnameMale & given.Word.GivenMale) != GrammaticalCases.None
                : first.MayBeUnknownName && (second.Word.SurnameFemale & given.Word.GivenFemale) != GrammaticalCases.None);

    private static NameGuess Assess(
        ReadOnlySpan<NameElement> run, NamePattern pattern, int length, int firstGiven, int lastGiven, int surname)
    {
        var guess = new NameGuess
        {
            Pattern = pattern,
            Length = length,
            SurnameIndex = surname,
            Surname = SurnameScore(run[surname]),
            IsSurnameKnown = run[surname].Word.IsSurname,
            Stem = run[surname].Stem,
            GivenStem = run[firstGiven].Word.GivenStem,
        };
        var end = pattern == NamePattern.GivenFirst ? lastGiven : lastGiven + 1;
        for (var i = firstGiven; i < end; i++)
        {
            // Abbreviations in capitals are spelt like many rare names.
            var isAbbreviation = run[i] is { Shape: WordShape.Upper, Word.GivenFrequency: <= 1 }
                && !run[surname].Word.IsSurname;
            guess.Given = Math.Max(guess.Given, run[i].IsInitial ? 0.7 : isAbbreviation ? -0.5 : GivenScore(run[i]));
        }

        for (var i = 1; i < length; i++)
        {
            guess.Gaps += run[i].Gap == NameGap.Blank ? 0 : GapPenalty;
        }

        var given = run[end - 1].IsInitial ? run[firstGiven] : run[end - 1];
        NameAgreement.Judge(given, run[surname], ref guess);
        return guess;
    }

    private static double GivenScore(in NameElement element) =>
        GivenByFrequency[element.Word.GivenFrequency] + GivenWordPenalty[element.Word.WordClass];

    private static double SurnameScore(in NameElement element)
    {
        if (element.Word.IsSurname)
        {
            return SurnameByWordClass[element.Word.WordClass] - (element.Word.IsPlace ? 0.5
                : 0) - (element.IsVocabulary ? 0.7 : 0);
        }

        if (element.Word.WordClass > 0 || element.IsVocabulary)
        {
            return IsCapitalWord(element) && !element.IsVocabulary ? -0.2 : -1.5;
        }

        return element.Word.IsPlace ? element.Gap == NameGap.Blank && element.Shape == WordShape.Capitalised ? -0.1 : -0.8
            : element is { Shape: WordShape.Upper } && element.Last == element.First ? 0.2 : 0.3;
    }
}
