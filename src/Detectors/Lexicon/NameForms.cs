namespace Clona.Detectors.Lexicon;

/// <summary>Reads single words as forms of names, for those who have to put another name into the same form.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public sealed class NameForms
{
    private readonly NameAnalyzer analyzer;

    /// <summary>Reads with the names of <paramref name="lexicon"/>.</summary>
    public NameForms(NameLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        analyzer = new NameAnalyzer(lexicon);
    }

    /// <summary>What is known of <paramref name="word"/>, whose diacritics may be missing.</summary>
    /// <param name="word">Letters in any case.</param>
    public NameForm Read(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var exact = analyzer.Analyze(word, ignoreDiacritics: false);
        var lacks = !IsKnown(exact);
        var known = lacks ? analyzer.Analyze(word, ignoreDiacritics: true) : exact;
        return new NameForm(
            known.GivenMale,
            known.GivenFemale,
            known.SurnameMale,
            known.SurnameFemale,
            known.SurnamePlural,
            known.IsPossessive,
            known.GivenFrequency,
            lacks && IsKnown(known),
            KeyOf(word));
    }

    /// <summary>The key that all forms of a name share; other words may share it, too.</summary>
    public static ulong KeyOf(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return NameStem.KeyOf(LetterFolding.Fold(word));
    }

    /// <summary><paramref name="text"/> without diacritics, its capitals kept.</summary>
    public static string WithoutDiacritics(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var plain = LetterFolding.Fold(source[i]);
                target[i] = char.IsUpper(source[i]) ? char.ToUpperInvariant(plain) : plain;
            }
        });
    }

    private static bool IsKnown(in NameWord word) => word.IsGiven || word.IsSurname || word.IsPossessive;
}
