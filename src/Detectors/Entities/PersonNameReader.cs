using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Reads the names that a mention consists of: one person, or two who share a surname.</summary>
internal sealed class PersonNameReader(TokenizedText text, NameAnalyzer analyzer)
{
    private const int MostElements = 8;
    private const int StartLength = 3;

    private readonly NameRunReader reader = new(analyzer, text);
    private readonly NameSurroundings surroundings = new(text);

    /// <summary>The names in <paramref name="span"/>: none, one or two.</summary>
    /// <param name="span">A mention, titles included.</param>
    /// <param name="family">Whether a surname alone stands in the plural.</param>
    public IReadOnlyList<PersonName> Read(TextSpan span, out FamilyReading family)
    {
        var elements = new List<NameElement>(4);
        var conjunction = Collect(span, elements);
        family = FamilyReading.None;
        if (elements.Count == 0)
        {
            return [];
        }

        var run = Names(elements);
        if (conjunction > 0 && conjunction < run.Length)
        {
            return Pair(run, conjunction);
        }

        var guess = NameGuesser.Best(run, cued: true, isRow: true);
        family = run.Length == 1 && guess.Pattern != NamePattern.GivenOnly ? surroundings.FamilyOf(run[0]) : FamilyReading.None;
        return [Single(span, run, guess, family)];
    }

    // "předsedkyně ZO G. Koblihová": the body is no name.
    private static NameElement[] Names(List<NameElement> elements) =>
        elements is [{ Shape: WordShape.Upper, IsKnown: false }, { IsInitial: true }, { Shape: WordShape.Capitalised }, ..] ? [.. elements.Skip(1)] : [.. elements];

    // Returns the number of elements before a conjunction, or 0.
    private int Collect(TextSpan span, List<NameElement> elements)
    {
        var conjunction = 0;
        var index = text.IndexAt(span.Start);
        while (index < text.Tokens.Length && text.Tokens[index].End <= span.End && elements.Count < MostElements)
        {
            if (text.IsMark(index, ',') && elements.Count > 0 && !IsInverted(elements, index))
            {
                break;
            }

            if ((text.HasWord(index, "a") || text.HasWord(index, "i")) && elements.Count > 0 && !text.IsMark(index + 1, '.'))
            {
                conjunction = elements.Count;
            }

            if (!text.HasRole(index, WordRoles.TitleBefore) && reader.TryRead(index, out var element))
            {
                if (!IsSign(element, elements) && !IsHalfInitial(element, elements))
                {
                    elements.Add(element);
                }

                index = element.Last;
            }
            else if (IsSmallName(index))
            {
                elements.Add(SmallName(index));
            }

            index++;
        }

        return conjunction;
    }

    // In a text without capitals the detector knew that "antonin kral" is a name, although both are words.
    private bool IsSmallName(int index) => text.IsLowerCase && !text.HasRole(index, WordRoles.TitleBefore)
        && text.Tokens[index] is { Kind: TokenKind.Word, Shape: WordShape.Lower, Length: > 2 };

    private NameElement SmallName(int index) => new()
    {
        First = index,
        Last = index,
        Shape = WordShape.Capitalised,
        Word = text.NameAt(index, analyzer),
        Stem = NameStem.KeyOf(text.FoldedOf(text.Tokens[index])),
    };

    // "Novák, Jan" as one mention: the given name stands behind the comma.
    private bool IsInverted(List<NameElement> before, int comma) => before.Count == 1 && !before[0].IsInitial
        && reader.TryRead(comma + 1, out var given) && !given.IsInitial && given.Word.IsGiven;

    // "Vaňkovi SJM": an abbreviation behind a name.
    private static bool IsSign(in NameElement element, List<NameElement> before) => before.Count > 0 && !element.IsKnown
        && element.Shape == WordShape.Upper && before[0].Shape != WordShape.Upper && element.First == element.Last && !before[^1].IsInitial;

    // "K.-D. Rösslerschmidt" is Klaus-Dieter.
    private bool IsHalfInitial(in NameElement element, List<NameElement> before) => before.Count > 0 && element.IsInitial && before[^1].IsInitial
        && text.IsMark(element.First - 1, '-');

    private IReadOnlyList<PersonName> Pair(NameElement[] run, int conjunction)
    {
        // "syn Mikuláše a Apoleny": two given names and no surname.
        if (run is [{ Word.IsGiven: true }, { Word.IsGiven: true, Word.GivenFrequency: >= 1, Word.SurnamePlural: GrammaticalCases.None }])
        {
            return [GivenAlone(run[0]), GivenAlone(run[1])];
        }

        (run, conjunction) = GivenFirst(run, conjunction);
        var surname = PartOf(run[^1], isGiven: false, isSurname: true) with { Ending = SurnameEnding.Open };
        var own = conjunction > 1 ? PartOf(run[conjunction - 1], isGiven: false, isSurname: true) : surname;
        var (first, second) = (Named(run[0], own), Named(run[conjunction], surname));

        // "Gejza a Monika Horváthovi": one of them is a man, whatever a list takes Gejza for.
        if (first.Gender == PersonGender.Female && second.Gender == PersonGender.Female
            && text.FoldedOf(text.Tokens[run[^1].Last]).EndsWith("ovi", StringComparison.Ordinal))
        {
            (first, second) = (first with { Gender = PersonGender.Unknown }, second with { Gender = PersonGender.Unknown });
        }

        // Where no list knows one of them, a couple is a man and a woman.
        return conjunction > 1 ? [first, second]
            : [first with { Gender = Beside(first.Gender, second.Gender) }, second with { Gender = Beside(second.Gender, first.Gender) }];
    }

    // "Fousovi Karel a Nina", "Fous Karel a Fousová Nina"
    private static (NameElement[] Run, int Conjunction) GivenFirst(NameElement[] run, int conjunction) => run switch
    {
        [{ IsInitial: false, Word.IsGiven: false }, { Word.IsGiven: true }, { Word.IsGiven: true }] when conjunction == 2 => ([run[1], run[2], run[0]], 1),
        [{ IsInitial: false, Word.IsGiven: false }, { Word.IsGiven: true }, { IsInitial: false, Word.IsGiven: false }, { Word.IsGiven: true }] when conjunction == 2
            => ([run[1], run[0], run[3], run[2]], conjunction),
        _ => (run, conjunction),
    };

    private static PersonGender Beside(PersonGender own, PersonGender other) => own != PersonGender.Unknown ? own
        : other switch
        {
            PersonGender.Female => PersonGender.Male,
            PersonGender.Male => PersonGender.Female,
            _ => PersonGender.Unknown,
        };

    private PersonName GivenAlone(in NameElement given) => new(
        [PartOf(given, isGiven: true, isSurname: false)], GenderOf(given.Word.GivenMale, given.Word.GivenFemale));

    private PersonName Named(in NameElement given, NamePart surname) => new(
        [PartOf(given, isGiven: true, isSurname: false), surname], GenderOf(given.Word.GivenMale, given.Word.GivenFemale));

    private PersonName Single(TextSpan span, NameElement[] run, in NameGuess guess, FamilyReading family)
    {
        var parts = new List<NamePart>(run.Length);
        for (var index = 0; index < run.Length; index++)
        {
            var (isGiven, isSurname) = RolesOf(run, guess, index);
            var part = PartOf(run[index], isGiven, isSurname, isMiddle: index > 0 && index < run.Length - 1, isAlone: run.Length == 1);

            // "Kamila S."
            parts.Add(part.IsInitial && index > 0 && index == run.Length - 1 ? part with { IsGiven = run[0].Word.IsSurname || !run[0].Word.IsGiven, IsSurname = run[0].Word.IsGiven } : part);
        }

        var called = surroundings.CourtesyBefore(run[0].First);
        var read = family >= FamilyReading.Probable ? PersonGender.Unknown : GenderIn(run, guess);
        var gender = called != PersonGender.Unknown && (read == PersonGender.Unknown || run.Length == 1) ? called : read;
        return new PersonName(parts, gender, surroundings.AgeOf(span), surroundings.TitlesIn(span), called != PersonGender.Unknown)
        {
            MayBeTwo = MixedNames.MayBeTwo(text, reader, span, run),
        };
    }

    private static (bool IsGiven, bool IsSurname) RolesOf(NameElement[] run, in NameGuess guess, int index)
    {
        switch (guess.Pattern)
        {
            case NamePattern.GivenOnly:
                return (index == 0, index > 0);
            case NamePattern.GivenFirst:
                return (index < guess.SurnameIndex, index >= guess.SurnameIndex);
            case NamePattern.SurnameFirst:
                return (index > 0, index == 0);
            case NamePattern.SurnameOnly when run.Length == 1:
                return (run[0].Word.IsGiven, true);
            default:
                var isGiven = run[index].Word.IsGiven;
                var othersAre = run.Where((_, other) => other != index).Any(other => other.Word.IsGiven);
                return run.Length == 1 ? (true, true) : isGiven && !othersAre ? (true, false) : !isGiven && othersAre ? (false, true) : (true, true);
        }
    }

    private NamePart PartOf(in NameElement element, bool isGiven, bool isSurname, bool isMiddle = false, bool isAlone = false)
    {
        var isJoined = text.IsMark(element.Last - 1, '-') && element.Last - 2 >= element.First;
        var letter = text.Folded[text.Tokens[isJoined ? element.Last - 2 : element.Last].Start];
        if (element.IsInitial || (!isAlone && IsAbbreviated(element)))
        {
            return new NamePart([], text.Folded[text.Tokens[element.First].Start], true, false, SurnameEnding.Open) { IsMiddle = isMiddle };
        }

        var keys = new List<ulong>(4);
        for (var index = element.First; index <= element.Last; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && (text.Tokens[index].IsCapital || text.IsLowerCase))
            {
                NameKeys.Add(keys, text.FoldedOf(text.Tokens[index]));
            }
        }

        NameKeys.Add(keys, element.Stem);
        NameKeys.Add(keys, element.Word.SurnameStem);
        NameKeys.Add(keys, element.Word.GivenStem);
        if (isGiven)
        {
            NameKeys.AddFull(keys);
        }

        var ending = isGiven && !isSurname ? SurnameEnding.Open : surroundings.EndingOf(element.Last);
        return new NamePart(keys, letter, isGiven, isSurname, ending)
        {
            IsJoined = isJoined,
            IsMiddle = isMiddle,
            IsListedGiven = element.Word.IsGiven,
            MayBeFamiliar = element.Word.IsGiven || !element.Word.IsSurname,
            Start = StartOf(text.FoldedOf(text.Tokens[element.First])),
        };
    }

    private static ulong StartOf(ReadOnlySpan<char> folded)
    {
        var hash = LexiconHash.Empty;
        foreach (var letter in folded[..Math.Min(folded.Length, StartLength)])
        {
            hash = LexiconHash.Append(hash, letter);
        }

        return hash;
    }

    // "Sobota Fr."; a word alone ends a sentence ("s panem Wang.").
    private bool IsAbbreviated(in NameElement element) => element is { IsKnown: false } && element.First == element.Last
        && text.Tokens[element.First] is { Length: <= 4, Shape: WordShape.Capitalised }
        && text.IsMark(element.First + 1, '.') && text.Tokens[element.First + 1].IsGlued;

    private PersonGender GenderIn(NameElement[] run, in NameGuess guess)
    {
        if (guess.Pattern == NamePattern.GivenOnly)
        {
            return GenderOf(run[0].Word.GivenMale, run[0].Word.GivenFemale);
        }

        var surname = run[Math.Min(guess.SurnameIndex, run.Length - 1)];

        // "Gabrielu" is Gabriel's or Gabriela's.
        var own = run.Length == 1 && surname.Word.IsGiven
            ? GenderOf(surname.Word.SurnameMale | surname.Word.GivenMale, surname.Word.SurnameFemale | surname.Word.GivenFemale)
            : SurnameGender(surname);
        if (run.Length == 1 || guess.Pattern is NamePattern.None or NamePattern.SurnameOnly or NamePattern.Unknown)
        {
            return own;
        }

        // Without diacritics "Jaroslava Burešová" reads like a man's genitive.
        if (text.LacksDiacritics && surname.Word.SurnameFemale != GrammaticalCases.None && surroundings.EndingOf(surname.Last) == SurnameEnding.Feminine)
        {
            return PersonGender.Female;
        }

        var given = guess.Pattern == NamePattern.SurnameFirst ? run[1] : run[0];
        var male = given.Word.GivenMale & surname.Word.SurnameMale;
        var female = given.Word.GivenFemale & surname.Word.SurnameFemale;
        if (!given.IsInitial && (male | female) != GrammaticalCases.None)
        {
            return GenderOf(male, female);
        }

        var called = GenderOf(given.Word.GivenMale, given.Word.GivenFemale);
        if (called == own || own == PersonGender.Unknown || called == PersonGender.Unknown)
        {
            return called == PersonGender.Unknown ? own : called;
        }

        // "Noemi Osolsobě": the list may know the surname of men only. "Jindra Šmíd": the given name may be either's.
        return surroundings.EndingOf(surname.Last) == SurnameEnding.Feminine ? own
            : (surname.Word.SurnameMale | surname.Word.SurnameFemale).HasFlag(GrammaticalCases.Nominative) && "aeiouy".Contains(text.FoldedOf(text.Tokens[surname.Last])[^1], StringComparison.Ordinal) ? called
            : PersonGender.Unknown;
    }

    private PersonGender SurnameGender(in NameElement surname)
    {
        var known = GenderOf(surname.Word.SurnameMale, surname.Word.SurnameFemale);
        return known == PersonGender.Unknown && !surname.Word.IsSurname && surroundings.EndingOf(surname.Last) == SurnameEnding.Feminine
            ? PersonGender.Female
            : known;
    }

    private static PersonGender GenderOf(GrammaticalCases male, GrammaticalCases female) =>
        (male != GrammaticalCases.None, female != GrammaticalCases.None) switch
        {
            (true, false) => PersonGender.Male,
            (false, true) => PersonGender.Female,
            _ => PersonGender.Unknown,
        };
}
