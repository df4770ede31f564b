using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Reads what the words beside a name, and its ending, tell about its bearer.</summary>
internal sealed class NameSurroundings(TokenizedText text)
{
    private const int TitleBits = 64;
    private const int WideGap = 3;
    private const int LongestNoVerb = 4;

    private static readonly string[] PluralVerbs = ["li", "uji", "aji", "eji"];

    private static readonly string[] FamilyEndings = ["ova", "ovu", "ovy", "ove"];

    private static readonly string[] PluralEndings = ["ovi", "ovy", "ovym", "ovymi", "ovych"];

    /// <summary>Gender by "pan" or "paní" before the name, also before a title.</summary>
    /// <param name="first">First token of the name.</param>
    public PersonGender CourtesyBefore(int first)
    {
        var index = first - 1;
        while (index >= 0 && (text.HasRole(index, WordRoles.TitleBefore) || text.IsMark(index, '.')))
        {
            index--;
        }

        if (index < 0 || !text.HasRole(index, WordRoles.Courtesy))
        {
            return PersonGender.Unknown;
        }

        var word = text.FoldedOf(text.Tokens[index]);
        return word is "pan" or "pana" or "panu" or "panem" or "pane" ? PersonGender.Male
            : word is "pani" || word.StartsWith("slec", StringComparison.Ordinal) ? PersonGender.Female
            : PersonGender.Unknown;
    }

    /// <summary>What the word at <paramref name="index"/> says by its ending; without diacritics a possessive looks like a woman's name.</summary>
    public SurnameEnding EndingOf(int index)
    {
        var token = text.Tokens[index];
        var folded = text.FoldedOf(token);
        var last = text.TextOf(token)[^1];
        var isFeminine = folded.EndsWith("ovou", StringComparison.Ordinal)
            || (folded.EndsWith("ova", StringComparison.Ordinal) && (text.LacksDiacritics || last is 'á' or 'Á'))
            || (folded.EndsWith("ove", StringComparison.Ordinal) && last is 'é' or 'É')
            || last is 'á' or 'Á' or 'é' or 'É';
        return isFeminine ? SurnameEnding.Feminine
            : last is 'ý' or 'Ý' ? SurnameEnding.Other
            : EndsWithAny(folded, PluralEndings) || folded.EndsWith("ove", StringComparison.Ordinal) ? SurnameEnding.Open
            : SurnameEnding.Other;
    }

    /// <summary>Whether "ml." or "st." stands in the mention or behind it.</summary>
    public PersonAge AgeOf(TextSpan span)
    {
        var index = text.IndexAt(span.Start);
        while (index < text.Tokens.Length && text.Tokens[index].End <= span.End)
        {
            if (AgeMark.At(text, index) is not PersonAge.Unknown and var inside)
            {
                return inside;
            }

            index++;
        }

        return index < text.Tokens.Length && text.Tokens[index].LinesBefore == 0 ? AgeMark.At(text, index) : PersonAge.Unknown;
    }

    /// <summary>Titles in the mention, a bit for each; <c>Dr.</c> stands for every doctor's.</summary>
    public ulong TitlesIn(TextSpan span)
    {
        var titles = 0UL;
        for (var index = text.IndexAt(span.Start); index < text.Tokens.Length && text.Tokens[index].End <= span.End; index++)
        {
            if (text.HasRole(index, WordRoles.TitleBefore))
            {
                var word = text.FoldedOf(text.Tokens[index]);
                var isDoctor = word.EndsWith("dr", StringComparison.Ordinal);
                titles |= 1UL << (int)(LexiconHash.Mix(LexiconHash.Of(isDoctor ? "dr" : word)) % TitleBits);
            }
        }

        return titles;
    }

    /// <summary>Whether a surname alone stands for a couple or family.</summary>
    public FamilyReading FamilyOf(in NameElement surname)
    {
        var isPluralForm = surname.Word.SurnamePlural != GrammaticalCases.None;
        var isOnlyPlural = isPluralForm && (surname.Word.SurnameMale | surname.Word.SurnameFemale) == GrammaticalCases.None;
        var word = text.FoldedOf(text.Tokens[surname.Last]);
        var isWoman = word.EndsWith("ove", StringComparison.Ordinal);
        var isPossessive = word.EndsWith("ovy", StringComparison.Ordinal) && (IsNoun(surname.Last + 1) || IsOwned(surname.First - 1));
        var isLedPlural = isPluralForm || EndsWithAny(word, PluralEndings);
        if ((isOnlyPlural && !isWoman && !isPossessive) || (isLedPlural && text.HasRole(surname.First - 1, WordRoles.Couple)))
        {
            return FamilyReading.Likely;
        }

        // "rodina Kolářova"
        if (text.HasRole(surname.First - 1, WordRoles.Couple) && text.FoldedOf(text.Tokens[surname.First - 1]).StartsWith("rodin", StringComparison.Ordinal)
            && text.TextOf(text.Tokens[surname.Last])[^1] is 'a' or 'u' or 'y' or 'ě' && EndsWithAny(word, FamilyEndings))
        {
            return FamilyReading.Likely;
        }

        var before = surname.First - (text.IsMark(surname.First - 1, '.') ? 2 : 1);
        if (text.HasRole(before, WordRoles.Courtesy | WordRoles.TitleBefore))
        {
            return FamilyReading.None;
        }

        // "panu starostovi Šenkovi", "jejich synovi Šimonovi": one man.
        if (word.EndsWith("ovi", StringComparison.Ordinal) && IsOneMan(before))
        {
            return FamilyReading.None;
        }

        // "Horváthové" is a woman's genitive or dative.
        if (isWoman)
        {
            return FamilyReading.None;
        }

        // "Syrový" is no "Syrovy".
        if (!EndsWithAny(word, PluralEndings) || text.TextOf(text.Tokens[surname.Last])[^1] is 'ý' or 'Ý')
        {
            return isPluralForm ? FamilyReading.Possible : FamilyReading.None;
        }

        if (isPossessive && IsOwned(surname.First - 1))
        {
            return FamilyReading.None;
        }

        return word.EndsWith("ovi", StringComparison.Ordinal) ? DativeOrPlural(surname)
            : isPossessive ? FamilyReading.Probable
            : FamilyReading.Likely;
    }

    private bool IsOneMan(int index) => index >= 0 && text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index + 1].LinesBefore == 0
        && (text.HasRole(index, WordRoles.AnyFunction) || KinWords.Contains(text.FoldedOf(text.Tokens[index])))
        && (text.FoldedOf(text.Tokens[index]).EndsWith("ovi", StringComparison.Ordinal) || text.HasRole(index - 1, WordRoles.Courtesy));

    // "závazky Beranovy": a thing before it is Beran's.
    private bool IsOwned(int index) => index >= 0 && !text.HasRole(index, WordRoles.Couple) && IsNoun(index) && text.Tokens[index + 1].LinesBefore == 0
        && text.FoldedOf(text.Tokens[index])[^1] is 'y' or 'e' or 'i';

    // "Beranovy nástroje": Beran's, unless a family is known.
    private bool IsNoun(int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: <= 1, Length: > 3 }
        && (text.Tokens[index].Roles & WordRoles.Grammar) == WordRoles.None && !IsPlural(index);

    // Where a verb in the plural follows, "Novákovi" is no dative; where it begins a sentence or signs, it may be one.
    private FamilyReading DativeOrPlural(in NameElement surname)
    {
        var first = surname.First;
        var next = surname.Last + 1;
        var begins = first == 0 || text.Tokens[first].LinesBefore > 0 || text.IsMark(first - 1, '.') || text.IsMark(first - 1, ':');
        var isCell = next < text.Tokens.Length && text.Tokens[next].BlanksBefore >= WideGap && (text.Tokens[first].BlanksBefore >= WideGap || begins);
        if (next < text.Tokens.Length && text.FoldedOf(text.Tokens[next]) is "byl" or "bylo" or "byla" or "je" or "se" or "nalezi")
        {
            return FamilyReading.None;
        }

        var isPlural = isCell || IsJointProperty(next) || (!begins && IsPlural(first - 1) && !text.TextOf(text.Tokens[first - 1]).EndsWith("li", StringComparison.Ordinal))
            || IsPluralNoun(first - 1)
            || (next < text.Tokens.Length && text.Tokens[next] is { Kind: TokenKind.Word, LinesBefore: <= 1 } && IsPlural(next));
        return isPlural ? FamilyReading.Likely : begins || MayBePlural(next) ? FamilyReading.Probable : FamilyReading.Possible;
    }

    // "Stavebníci Svobodovi"
    private bool IsPluralNoun(int index) => index >= 0 && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]).EndsWith("nici", StringComparison.Ordinal);

    // "Vaňkovi SJM", "Škopkovi (SJM)"
    private bool IsJointProperty(int index)
    {
        index += text.IsMark(index, '(') ? 1 : 0;
        return text.HasWord(index, "sjm") || text.HasWord(index, "bsm") || text.HasWord(index, "sj");
    }

    // Verbs in the plural.
    private bool IsPlural(int index)
    {
        if (text.Tokens[index].Shape != WordShape.Lower)
        {
            return text.HasWord(index, "v") && text.IsMark(index + 1, '.') && text.HasWord(index + 2, "r");
        }

        var verb = text.FoldedOf(text.Tokens[index]);
        return (verb is "v" && text.IsMark(index + 1, '.')) || verb is "jsou" or "oba" or "si" or "mohou" or "budou" or "bydli"
            || EndsWithAny(verb, PluralVerbs);
    }

    // "tvrdí" is said of one as well, so that only a couple that is known is meant; "chybějící" is no verb.
    private bool MayBePlural(int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: <= 1, Length: > LongestNoVerb }
        && text.View[text.Tokens[index].End - 1] == 'í' && !text.FoldedOf(text.Tokens[index]).EndsWith("ci", StringComparison.Ordinal);

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
