using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Reads the names that a mention consists of: one person, or two who share a surname.</summary>
internal sealed class PersonNameReader(TokenizedText text, NameAnalyzer analyzer)
{
    private const int MostElements = 8;

    private readonly NameRunReader reader = new(analyzer, text);

    /// <summary>The names in <paramref name="span"/>: none, one or two.</summary>
    /// <param name="span">A mention, titles included.</param>
    /// <param name="isFamily">Whether a surname alone stands in the plural.</param>
    public IReadOnlyList<PersonName> Read(TextSpan span, out bool isFamily)
    {
        var elements = new List<NameElement>(4);
        var conjunction = Collect(span, elements);
        isFamily = false;
        if (elements.Count == 0)
        {
            return [];
        }

        var run = elements.ToArray();
        if (conjunction > 0 && conjunction < run.Length)
        {
            return Pair(run, conjunction);
        }

        var guess = NameGuesser.Best(run, cued: true);
        isFamily = guess.Pattern is NamePattern.SurnameOnly or NamePattern.None && (IsPlural(run[0]) || (run.Length == 1 && MayBePlural(run[0])));
        return [Single(run, guess)];
    }

    // Returns the number of elements before a conjunction, or 0.
    private int Collect(TextSpan span, List<NameElement> elements)
    {
        var conjunction = 0;
        var index = text.IndexAt(span.Start);
        while (index < text.Tokens.Length && text.Tokens[index].End <= span.End && elements.Count < MostElements)
        {
            if (text.IsMark(index, ',') && elements.Count > 0)
            {
                break;
            }

            if (text.HasWord(index, "a") && elements.Count > 0)
            {
                conjunction = elements.Count;
            }

            if (!text.HasRole(index, WordRoles.TitleBefore) && reader.TryRead(index, out var element))
            {
                elements.Add(element);
                index = element.Last;
            }

            index++;
        }

        return conjunction;
    }

    private IReadOnlyList<PersonName> Pair(NameElement[] run, int conjunction)
    {
        var surname = run[^1];
        var second = run[conjunction];
        var own = conjunction > 1 ? run[conjunction - 1] : surname;
        return
        [
            Named(run[0], own.Stem, PersonGender.Unknown),
            Named(second, surname.Stem, PersonGender.Unknown),
        ];
    }

    private PersonName Single(NameElement[] run, in NameGuess guess)
    {
        var surname = run[Math.Min(guess.SurnameIndex, run.Length - 1)];
        return guess.Pattern switch
        {
            NamePattern.GivenOnly => Named(run[0], 0, GenderOf(run[0].Word.GivenMale, run[0].Word.GivenFemale)),
            NamePattern.SurnameOnly or NamePattern.None =>
                new PersonName(0, '\0', surname.Stem, SurnameGender(surname), surname.Word.GivenStem),
            NamePattern.SurnameFirst => Named(run[1], surname.Stem, FullGender(run[1], surname)),
            _ when run.Length == 1 => new PersonName(0, '\0', surname.Stem, SurnameGender(surname)),
            _ => Named(run[0], surname.Stem, FullGender(run[0], surname)),
        };
    }

    private PersonName Named(in NameElement given, ulong surname, PersonGender gender)
    {
        var token = text.Tokens[given.First];
        var key = given.IsInitial ? 0
            : given.Word.GivenStem != 0 ? given.Word.GivenStem : NameStem.KeyOf(text.FoldedOf(token));
        return new PersonName(key, text.Folded[token.Start], surname, gender);
    }

    private PersonGender FullGender(in NameElement given, in NameElement surname)
    {
        var male = given.Word.GivenMale & surname.Word.SurnameMale;
        var female = given.Word.GivenFemale & surname.Word.SurnameFemale;
        if (given.IsInitial || (male | female) == GrammaticalCases.None)
        {
            var own = SurnameGender(surname);
            return own != PersonGender.Unknown ? own : GenderOf(given.Word.GivenMale, given.Word.GivenFemale);
        }

        return GenderOf(male, female);
    }

    private PersonGender SurnameGender(in NameElement surname)
    {
        var known = GenderOf(surname.Word.SurnameMale, surname.Word.SurnameFemale);
        var isUnlistedWoman = !surname.Word.IsSurname
            && text.FoldedOf(text.Tokens[surname.Last]).EndsWith("ova", StringComparison.Ordinal);
        return isUnlistedWoman ? PersonGender.Female : known;
    }

    private static PersonGender GenderOf(GrammaticalCases male, GrammaticalCases female) =>
        (male != GrammaticalCases.None, female != GrammaticalCases.None) switch
        {
            (true, false) => PersonGender.Male,
            (false, true) => PersonGender.Female,
            _ => PersonGender.Unknown,
        };

    // "Novákovi" is also the dative of one man: then only "manželé" before it makes a family of it.
    private bool IsPlural(in NameElement surname) => surname.Word.SurnamePlural != GrammaticalCases.None
        && ((surname.Word.SurnameMale | surname.Word.SurnameFemale) == GrammaticalCases.None
        || text.HasRole(surname.First - 1, WordRoles.Couple));

    // "Novákovi" is the dative of one man too: where it begins a sentence or a verb in the plural follows, it is none.
    private bool IsSubject(in NameElement surname)
    {
        var first = surname.First;
        var begins = first == 0 || text.Tokens[first].LinesBefore > 0 || text.IsMark(first - 1, '.') || text.IsMark(first - 1, ':');
        var next = surname.Last + 1;
        if (begins || next >= text.Tokens.Length || text.Tokens[next] is not { Kind: TokenKind.Word, LinesBefore: 0 })
        {
            return begins;
        }

        var verb = text.FoldedOf(text.Tokens[next]);
        return verb is "jsou" or "maji" or "oba" || verb.EndsWith("li", StringComparison.Ordinal) || verb.EndsWith("uji", StringComparison.Ordinal)
            || verb.EndsWith("aji", StringComparison.Ordinal);
    }

    // Without "pan" or "paní" before it "Novákovi" may be a couple, if there is one.
    private bool MayBePlural(in NameElement surname) => !text.HasRole(surname.First - 1, WordRoles.Courtesy | WordRoles.TitleBefore)
        && !(text.IsMark(surname.First - 1, '.') && text.HasRole(surname.First - 2, WordRoles.Courtesy | WordRoles.TitleBefore))
        && text.FoldedOf(text.Tokens[surname.Last]) is var word
        && ((word.EndsWith("ovi", StringComparison.Ordinal) && IsSubject(surname)) || word.EndsWith("ovy", StringComparison.Ordinal)
            || word.EndsWith("ovym", StringComparison.Ordinal) || word.EndsWith("ovymi", StringComparison.Ordinal)
            || word.EndsWith("ovych", StringComparison.Ordinal));
}
