namespace Clona.Detectors.Tests.Lexicon;

/// <summary>One rule of a hunspell dictionary: what is taken off a word, what is put there, and how the word must end.</summary>
internal sealed record SuffixRule(string Strip, string Add, string Condition)
{
    /// <summary>Whether <paramref name="word"/> ends as the rule wants: letters and sets of letters like <c>[^aeo]k</c>.</summary>
    public bool Fits(string word)
    {
        var sets = Sets();
        return word.EndsWith(Strip, StringComparison.Ordinal) && word.Length >= sets.Count
            && sets.Select((set, index) => Matches(set, word[word.Length - sets.Count + index])).All(fits => fits);
    }

    /// <summary>The form.</summary>
    public string Apply(string word) => word[..^Strip.Length] + Add;

    private static bool Matches(string set, char letter) => set == "."
        || (set[0] == '^' ? !set.Contains(letter, StringComparison.Ordinal) : set.Contains(letter, StringComparison.Ordinal));

    private List<string> Sets()
    {
        var sets = new List<string>();
        for (var i = 0; i < Condition.Length; i++)
        {
            var end = Condition[i] == '[' ? Condition.IndexOf(']', i) : i;
            sets.Add(end == i ? Condition[i].ToString() : Condition[(i + 1)..end]);
            i = end;
        }

        return Condition == "." ? [] : sets;
    }
}
