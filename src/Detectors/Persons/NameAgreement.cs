using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Weighs whether given name and surname agree in gender and case.</summary>
internal static class NameAgreement
{
    /// <summary>Sets the agreement and the common cases of <paramref name="guess"/>.</summary>
    public static void Judge(in NameElement given, in NameElement surname, ref NameGuess guess)
    {
        if (given.IsInitial)
        {
            guess.Cases = surname.Word.SurnameMale | surname.Word.SurnameFemale;
            guess.Agreement = surname.Word is { IsSurname: true, WordClass: 0 } && !surname.IsVocabulary ? 1 : 0;
            return;
        }

        if (!surname.Word.IsSurname)
        {
            guess.Cases = given.Word.GivenMale | given.Word.GivenFemale;
            guess.Agreement = surname.MayBeUnknownName && surname.Shape != WordShape.Mixed ? 0.9 : 0;
            return;
        }

        guess.Cases = (given.Word.GivenMale & surname.Word.SurnameMale)
            | (given.Word.GivenFemale & surname.Word.SurnameFemale);
        var plural = surname.Word.SurnamePlural != GrammaticalCases.None;
        guess.Agreement = guess.Cases != GrammaticalCases.None ? 1 : plural
            || given.Word.GivenFrequency < 2 ? -0.3 : -1;
    }
}
