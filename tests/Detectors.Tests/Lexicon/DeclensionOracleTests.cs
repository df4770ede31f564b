using Clona.Detectors.Lexicon;
using Xunit.Abstractions;

namespace Clona.Detectors.Tests.Lexicon;

/// <summary>The declension of names against the forms that hunspell-cs knows.</summary>
public sealed class DeclensionOracleTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.97;

    private static readonly NameAnalyzer Analyzer = new(CommittedLexicon.Instance);

    [HunspellFact]
    public void Almost_every_form_of_a_known_name_is_read_as_a_name()
    {
        var (all, read) = (0, 0);
        foreach (var (lemma, forms) in HunspellForms.Read().Where(entry => IsName(entry.Lemma)))
        {
            // "s Novotnýma" is spoken, not written.
            foreach (var form in forms.Where(form => !form.EndsWith("ýma", StringComparison.Ordinal) && form.StartsWith(lemma[..1], StringComparison.Ordinal)))
            {
                var word = Analyzer.Analyze(form, ignoreDiacritics: false);
                all++;
                read += word.IsGiven || word.IsSurname || word.IsPossessive ? 1 : 0;
            }
        }

        output.WriteLine($"{read} of {all} forms");
        all.ShouldBeGreaterThan(100_000);
        ((double)read / all).ShouldBeGreaterThanOrEqualTo(LeastShare);
    }

    private static bool IsName(string lemma)
    {
        var word = Analyzer.Analyze(lemma, ignoreDiacritics: false);
        var isSurname = (word.SurnameMale | word.SurnameFemale).HasFlag(GrammaticalCases.Nominative);
        return isSurname && word is { WordClass: 0, IsPlace: false } && word.GivenFrequency == 0;
    }
}
