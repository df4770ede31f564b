using System.Numerics;
using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Finds the case and number of a mention: from its own words, then from those around it.</summary>
/// <remarks>Where both are known and disagree, the name itself is right; an ending that no list knows gives way to the neighbours.</remarks>
internal static class MentionGrammar
{
    // What is left open is decided by how often offices write it.
    private static readonly GrammaticalCases[] ByFrequency =
    [
        GrammaticalCases.Nominative, GrammaticalCases.Genitive, GrammaticalCases.Dative, GrammaticalCases.Accusative,
        GrammaticalCases.Locative, GrammaticalCases.Instrumental, GrammaticalCases.Vocative,
    ];

    /// <summary>The form of <paramref name="mention"/>.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="genders">Gender of each of its persons.</param>
    /// <param name="isCouple">Whether it is known to stand for two persons.</param>
    /// <param name="around">The words around it.</param>
    public static MentionForm Read(NameMention mention, IReadOnlyList<Gender> genders, bool isCouple, Neighbourhood around)
    {
        if (PossessiveOf(mention, genders, isCouple, around) is { } ending)
        {
            return new MentionForm(GrammaticalCase.Genitive, false, ending, false);
        }

        var isFamily = mention.SharesSurname || IsFamilyAlone(mention, isCouple, around);
        var own = GrammaticalCases.All;
        var isSure = true;
        foreach (var unit in mention.Units)
        {
            var (cases, isKnown) = CasesOf(unit, genders[Math.Min(unit.Person, genders.Count - 1)], isFamily);
            own = (own & cases) != GrammaticalCases.None ? own & cases : isKnown ? cases : own;
            isSure &= isKnown;
        }

        var both = own & around.Cases;
        var possible = both != GrammaticalCases.None ? both : isSure || around.Cases == GrammaticalCases.All ? own : around.Cases;
        var isOpen = own == GrammaticalCases.All && around.Cases == GrammaticalCases.All;
        return new MentionForm(Choose(possible, around, isOpen), isFamily, null, isOpen);
    }

    /// <summary>Whether a mention's words agree when they are taken for names of that gender: 0 not, 1 by their endings, 2 by the lists.</summary>
    public static int Agreement(NameMention mention, int person, Gender gender)
    {
        var own = GrammaticalCases.All;
        var known = 2;
        foreach (var unit in mention.UnitsOf(person).Where(unit => unit.Kind is UnitKind.Given or UnitKind.Surname))
        {
            var (cases, isKnown) = CasesOf(unit, gender, false);
            own &= cases;
            known = isKnown ? known : 1;
        }

        return own == GrammaticalCases.None ? 0 : known;
    }

    private static string? PossessiveOf(NameMention mention, IReadOnlyList<Gender> genders, bool isCouple, Neighbourhood around)
    {
        var named = mention.Units.Where(unit => unit.Kind != UnitKind.Surplus).ToList();
        if (isCouple || around.IsPlural || named is not [{ Kind: UnitKind.Surname or UnitKind.Given } unit] || genders[0] != Gender.Masculine
            || !unit.Form.IsPossessive || !around.HasNounBehind)
        {
            return null;
        }

        var isForm = (unit.Form.SurnameMale | unit.Form.GivenMale) != GrammaticalCases.None;
        var word = unit.Word.ToLowerInvariant();
        return isForm ? null : PossessiveDeclension.AllEndings.FirstOrDefault(ending =>
            word.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith(NameForms.WithoutDiacritics(ending), StringComparison.Ordinal));
    }

    private static bool IsFamilyAlone(NameMention mention, bool isCouple, Neighbourhood around)
    {
        var named = mention.Units.Where(unit => unit.Kind != UnitKind.Surplus).ToList();
        if (mention.Persons > 1 || named is not [{ Kind: UnitKind.Surname } unit])
        {
            return false;
        }

        var isPluralOnly = unit.Form.SurnamePlural != GrammaticalCases.None
            && (unit.Form.SurnameMale | unit.Form.SurnameFemale) == GrammaticalCases.None;
        return isCouple || isPluralOnly || (around.IsPlural && EndingCases.Family(unit.Word) != GrammaticalCases.None);
    }

    private static (GrammaticalCases Cases, bool IsKnown) CasesOf(NameUnit unit, Gender gender, bool isFamily)
    {
        if (unit.Kind is UnitKind.GivenInitial or UnitKind.SurnameInitial or UnitKind.Surplus)
        {
            return (GrammaticalCases.All, true);
        }

        var isMan = gender == Gender.Masculine;
        var form = unit.Form;
        if (unit.Kind == UnitKind.Given)
        {
            var given = isMan ? form.GivenMale : form.GivenFemale;
            return given != GrammaticalCases.None ? (given, true) : (EndingCases.Given(unit.Word, gender), false);
        }

        if (isFamily)
        {
            return form.SurnamePlural != GrammaticalCases.None ? (WithoutAccusative(form.SurnamePlural, unit.Word), true) : (EndingCases.Family(unit.Word), false);
        }

        var surname = isMan ? form.SurnameMale : form.SurnameFemale;
        return surname != GrammaticalCases.None ? (surname, true) : (EndingCases.Surname(unit.Word, gender), false);
    }

    // "Viděl Novákových" is heard, but where another case is possible, it is that one.
    private static GrammaticalCases WithoutAccusative(GrammaticalCases cases, string word) =>
        word.EndsWith("ch", StringComparison.OrdinalIgnoreCase) ? cases & ~GrammaticalCases.Accusative : cases;

    private static GrammaticalCase Choose(GrammaticalCases cases, Neighbourhood around, bool isOpen)
    {
        var chosen = BitOperations.IsPow2((int)cases) ? cases
            : isOpen ? around is { IsIntroduced: true, Before: WordBefore.Noun } ? GrammaticalCases.Genitive : GrammaticalCases.Nominative
            : Preferred(cases, around);
        return (GrammaticalCase)(BitOperations.TrailingZeroCount((int)chosen) + 1);
    }

    private static GrammaticalCases Preferred(GrammaticalCases cases, Neighbourhood around)
    {
        if (cases.HasFlag(GrammaticalCases.Nominative))
        {
            return GrammaticalCases.Nominative;
        }

        GrammaticalCases[] wanted = around.Before switch
        {
            WordBefore.ActiveVerb => [GrammaticalCases.Accusative, GrammaticalCases.Dative],
            WordBefore.Participle => [GrammaticalCases.Instrumental, GrammaticalCases.Dative],
            _ => [GrammaticalCases.Genitive, GrammaticalCases.Instrumental],
        };
        return wanted.Append(First(cases)).First(one => cases.HasFlag(one));
    }

    private static GrammaticalCases First(GrammaticalCases cases) => ByFrequency.First(one => cases.HasFlag(one));
}
