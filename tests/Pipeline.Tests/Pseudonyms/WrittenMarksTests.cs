using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Pseudonyms;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>What is written in the place of a mention stands for nobody whom no one joined with its person.</summary>
public sealed class WrittenMarksTests
{
    private static readonly NameForms Forms = new(NameLexicon.Load(DetectionData.Lexicon()));
    private static readonly Decision Remove = new(DecisionKind.Redact, "test", string.Empty, string.Empty, Doubt.None);

    [Fact]
    public void Two_children_have_two_given_names()
    {
        var marks = Written("Tomáš uhodil Jakuba.", ("Tomáš", "P1"), ("Jakuba", "P2"));

        Stem(marks[0]!).ShouldNotBe(Stem(marks[1]!));
    }

    [Fact]
    public void Of_people_with_different_surnames_the_given_names_alone_differ_too()
    {
        var marks = Written(
            "Jan Novák přišel a Karel Horký odešel. Pak Jan řekl vše Karlovi.", ("Jan Novák", "P1"), ("Karel Horký", "P2"), ("Jan", "P1"), ("Karlovi", "P2"));

        marks[0]!.Split(' ')[0].ShouldBe(marks[2]);
        Stem(marks[2]!).ShouldNotBe(Stem(marks[3]!));
    }

    [Fact]
    public void Where_two_men_bear_a_surname_the_surname_alone_is_written_with_the_given_name()
    {
        var marks = Written("Pan Jan Novák mluvil. Novák odešel. Přišel jiný pan Novák.", ("Jan Novák", "P1"), ("Novák", "P1"), ("Novák", "P2"));

        marks[1].ShouldBe(marks[0]);
        marks[2]!.Split(' ').Length.ShouldBe(2);
        marks[2].ShouldNotBe(marks[0]);
    }

    [Fact]
    public void A_possessive_that_two_men_may_have_is_a_whole_name_in_the_genitive()
    {
        var marks = Written("Pan Jan Novák a pan Petr Novák mluvili. Viděli Novákův dům.", ("Jan Novák", "P1"), ("Petr Novák", "P2"), ("Novákův", "P2"));

        marks[2]!.Split(' ').Length.ShouldBe(2);
    }

    [Fact]
    public void Initials_that_two_people_share_are_written_out()
    {
        var surname = Enumerable.Range(0, 60).Select(i => ("Jan Novák", $"P{i + 1}")).ToArray();
        var text = string.Join(" přišel, ", surname.Select(item => item.Item1)) + " odešel. J. Novák zůstal.";

        var marks = Written(text, [.. surname, ("J. Novák", "P1")]);

        marks[^1].ShouldBe(marks[0]);
    }

    [Fact]
    public void A_man_and_a_woman_of_one_surname_keep_the_surname_alone()
    {
        var marks = Written(
            "Jan Novák a Eva Nováková. Pan Novák a paní Nováková souhlasí.", ("Jan Novák", "P1"), ("Eva Nováková", "P2"), ("Novák", "P1"), ("Nováková", "P2"));

        marks[2].ShouldBe(marks[0]!.Split(' ')[1]);
        marks[3].ShouldBe(marks[1]!.Split(' ')[1]);
    }

    [Fact]
    public void A_name_at_birth_that_somebody_bears_is_nobodys()
    {
        var marks = Written("Eva Nováková, roz. Horká, a paní Horká.", ("Eva Nováková", "P1"), ("Horká", "P1"), ("Horká", "P2"));

        marks[1].ShouldBeNull();
        marks[2].ShouldNotBeNull();
    }

    [Theory]
    [InlineData(PseudonymStyle.Labels)]
    [InlineData(PseudonymStyle.Names)]
    public void Equal_words_that_a_person_added_or_gave_another_type_are_two(PseudonymStyle style)
    {
        var marks = Written("Přítomen: Novák. Dále Novák. Též Horký a Horký.", style, ("Novák", "-"), ("Novák", "-"), ("Horký", "O1"), ("Horký", "O1"));

        marks.Distinct().Count().ShouldBe(4);
        marks.ShouldNotContain(mark => mark == null);
    }

    private static string Stem(string name) => name[..3];

    private static IReadOnlyList<string?> Written(string text, params (string Words, string Entity)[] mentions) => Written(text, PseudonymStyle.Names, mentions);

    // Each mention stands behind the one before it.
    private static IReadOnlyList<string?> Written(string text, PseudonymStyle style, params (string Words, string Entity)[] mentions)
    {
        List<PlannedFinding> findings = [];
        var from = 0;
        foreach (var (words, entity) in mentions)
        {
            var start = text.IndexOf(words, from, StringComparison.Ordinal);
            from = start + words.Length;
            findings.Add(new PlannedFinding(
                $"d{findings.Count + 1}",
                new Finding(FindingType.Person, new TextSpan(start, from), EvidenceStrength.Labelled, [], PersonRole.ThirdParty, entity, DocumentPlace.Body),
                Remove,
                1,
                []));
        }

        var plan = new DocumentPlan("00ff", ProfileCatalog.Find("minutes")!, findings, []);
        return [.. new Pseudonymiser(Forms, style).Apply(text, plan, PseudonymLedger.Empty, PseudonymMapping.Vault).Plan.Findings.Select(item => item.Mark)];
    }
}
