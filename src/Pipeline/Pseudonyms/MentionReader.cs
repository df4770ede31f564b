using Clona.Detectors.Lexicon;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Says which words of a mention are given names and which are surnames.</summary>
internal sealed class MentionReader(NameForms forms)
{
    private static readonly HashSet<string> Particles = new(
        ["van", "von", "de", "da", "der", "di", "del", "la", "le", "du", "bin", "al", "ten", "zu"], StringComparer.Ordinal);

    /// <summary>The parts of <paramref name="text"/>.</summary>
    /// <param name="text">A mention of one person or of two.</param>
    /// <param name="isIntroduced">Whether "pan" or a function stands before it, so that a word alone is a surname.</param>
    /// <param name="knownGiven">Keys of given names that the person is known by.</param>
    public NameMention Read(string text, bool isIntroduced, IReadOnlySet<ulong> knownGiven)
    {
        var words = MentionCutter.Words(text);
        var isSmall = !words.Any(word => word.IsCapital);
        List<List<MentionWord>> groups = [[]];
        foreach (var word in words)
        {
            if (word.Word is "a" or "i" or "A" && !word.HasDot && groups[^1].Count > 0 && groups.Count == 1)
            {
                groups.Add([]);
            }
            else if (word.IsCapital || isSmall || Particles.Contains(word.Word))
            {
                groups[^1].Add(word);
            }
        }

        groups.RemoveAll(group => group.Count == 0);
        List<NameUnit> units = [];
        for (var person = 0; person < groups.Count; person++)
        {
            Classify(groups[person], person, groups.Count == 2 && person == 0, isIntroduced, knownGiven, units);
        }

        return new NameMention(text, units, Math.Max(1, groups.Count));
    }

    private void Classify(
        List<MentionWord> words, int person, bool maySharesSurname, bool isIntroduced, IReadOnlySet<ulong> knownGiven, List<NameUnit> units)
    {
        var read = words.ConvertAll(word => (Word: word, Form: forms.Read(word.Word.Length > 1 ? word.Word : word.Word + word.Word)));
        var kinds = read.Count == 1
            ? [Alone(read[0].Word, read[0].Form, maySharesSurname, isIntroduced, knownGiven)]
            : Kinds(read);
        for (var i = 0; i < read.Count; i++)
        {
            var (word, form) = read[i];
            var end = kinds[i] is UnitKind.GivenInitial or UnitKind.SurnameInitial && word.HasDot ? word.End + 1 : word.End;
            units.Add(new NameUnit(word.Start, end, kinds[i], person, word.Word, form));
        }
    }

    private static UnitKind Alone(in MentionWord word, in NameForm form, bool maySharesSurname, bool isIntroduced, IReadOnlySet<ulong> knownGiven)
    {
        if (word.IsInitial)
        {
            return maySharesSurname ? UnitKind.GivenInitial : UnitKind.SurnameInitial;
        }

        if (maySharesSurname)
        {
            return form.IsGiven || !form.IsSurname ? UnitKind.Given : UnitKind.Surname;
        }

        var isGiven = knownGiven.Contains(form.Key) || (form.IsGiven && !form.IsSurname) || form.GivenFrequency >= 2;
        return isGiven && !isIntroduced && !IsPossessiveOfSurname(form) ? UnitKind.Given : UnitKind.Surname;
    }

    private static bool IsPossessiveOfSurname(in NameForm form) => form.IsPossessive && !form.IsGiven;

    private static UnitKind[] Kinds(List<(MentionWord Word, NameForm Form)> words)
    {
        var kinds = new UnitKind[words.Count];
        var named = Enumerable.Range(0, words.Count).Where(i => !Particles.Contains(words[i].Word.Word)).ToList();
        Array.Fill(kinds, UnitKind.Surplus);
        if (named.Count == 0)
        {
            return kinds;
        }

        var isSurnameFirst = named.Count > 1 && IsSurnameFirst(words, named);
        var surname = isSurnameFirst ? named[0] : SurnameAmong(words, named);
        var given = named.Count == 1 ? -1 : isSurnameFirst ? named.Find(i => i > surname && IsGivenLike(words[i])) : named[0];
        given = isSurnameFirst && given <= surname ? named[1] : given;
        kinds[surname] = words[surname].Word.IsInitial ? UnitKind.SurnameInitial : UnitKind.Surname;
        if (given >= 0 && given != surname)
        {
            kinds[given] = words[given].Word.IsInitial ? UnitKind.GivenInitial : UnitKind.Given;
        }

        return kinds;
    }

    private static bool IsGivenLike((MentionWord Word, NameForm Form) item) => item.Word.IsInitial || item.Form.IsGiven;

    // The surname is the first word behind the given names that is not plainly one of them.
    private static int SurnameAmong(List<(MentionWord Word, NameForm Form)> words, List<int> named)
    {
        foreach (var index in named.Skip(1).SkipLast(1))
        {
            var (word, form) = words[index];
            if (!word.IsInitial && form.IsSurname && form.GivenFrequency == 0)
            {
                return index;
            }
        }

        return named[^1];
    }

    private static bool IsSurnameFirst(List<(MentionWord Word, NameForm Form)> words, List<int> named)
    {
        var (first, last) = (words[named[0]], words[named[^1]]);
        if (first.Word.IsInitial || last.Word.AfterComma != first.Word.AfterComma)
        {
            return !first.Word.IsInitial;
        }

        if (first.Word.IsAllCapitals != last.Word.IsAllCapitals && !last.Word.IsInitial)
        {
            return first.Word.IsAllCapitals;
        }

        if (last.Word.IsInitial)
        {
            return first.Form.GivenFrequency < 2 || (first.Form.IsSurname && first.Form.GivenFrequency == 0);
        }

        var asWritten = Weight(first.Form, last.Form);
        return Weight(last.Form, first.Form) > asWritten;
    }

    private static int Weight(in NameForm given, in NameForm surname)
    {
        var agrees = ((given.GivenMale & surname.SurnameMale) | (given.GivenFemale & surname.SurnameFemale)) != GrammaticalCases.None;
        return (given.IsGiven ? 2 + given.GivenFrequency : 0) + (surname.IsSurname ? 3 : 0) + (agrees ? 2 : 0);
    }
}
