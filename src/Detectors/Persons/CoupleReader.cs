using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads two given names that share one surname ("Jan a Marie Novákovi").</summary>
internal static class CoupleReader
{
    /// <summary>Reads a couple whose first given name is all of <paramref name="run"/>.</summary>
    /// <param name="reader">Reads the words behind the conjunction.</param>
    /// <param name="text">Text.</param>
    /// <param name="run">The words before the conjunction.</param>
    /// <param name="guess">The couple as one name.</param>
    /// <param name="last">Last token of the couple.</param>
    public static bool TryRead(
        NameRunReader reader, TokenizedText text, ReadOnlySpan<NameElement> run, out NameGuess guess, out int last)
    {
        guess = default;
        last = 0;
        if (run.Length != 1 || !run[0].Word.IsGiven || !IsConjunction(text, run[0].Last + 1))
        {
            return false;
        }

        var second = SkipTitles(text, run[0].Last + 2);
        if (!reader.TryRead(second, out var given) || !given.Word.IsGiven
            || !reader.TryRead(given.Last + 1, out var surname))
        {
            return false;
        }

        if (surname.IsInitial || (surname.IsVocabulary && !surname.Word.IsSurname)
            || text.Tokens[surname.First].LinesBefore > 1)
        {
            return false;
        }

        last = surname.Last;
        guess = Assess(run[0], given, surname);
        return surname.Word.IsSurname || surname.MayBeUnknownName;
    }

    /// <summary>Last token of "a Zdenka" behind "Řehákovi Petr", or <paramref name="last"/>.</summary>
    public static int EndOfSecondGiven(NameRunReader reader, TokenizedText text, in NameElement surname, int last)
    {
        var isPair = surname.Word.SurnamePlural != GrammaticalCases.None
            || text.FoldedOf(text.Tokens[surname.Last]).EndsWith("ovi", StringComparison.Ordinal);
        return isPair && IsConjunction(text, last + 1) && reader.TryRead(last + 2, out var given)
            && given.Word.GivenFrequency >= 1 && RowName.Ends(text, given.Last) ? given.Last : last;
    }

    private static NameGuess Assess(in NameElement first, in NameElement second, in NameElement surname)
    {
        var isPlural = surname.Word.SurnamePlural != GrammaticalCases.None;
        return new NameGuess
        {
            Pattern = NamePattern.Couple,
            Length = 1,
            Given = 1 + (0.5 * first.Word.GivenFrequency) + (0.5 * second.Word.GivenFrequency),
            Surname = surname.Word.IsSurname ? 2 : 0.3,
            IsSurnameKnown = surname.Word.IsSurname,
            Agreement = isPlural ? 1 : 0,
            Stem = surname.Stem,
        };
    }

    private static bool IsConjunction(TokenizedText text, int index) => text.HasWord(index, "a")
        || text.HasWord(index, "i");

    private static int SkipTitles(TokenizedText text, int index)
    {
        while (text.HasRole(index, WordRoles.TitleBefore | WordRoles.Courtesy))
        {
            index += text.IsMark(index + 1, '.') ? 2 : 1;
        }

        return index;
    }
}
