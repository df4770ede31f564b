using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

public sealed class NameAnalyzerTests
{
    private static readonly NameAnalyzer Analyzer = new(CommittedLexicon.Instance);

    [Theory]
    [InlineData("Jan Jana Janovi Jana Jane Janovi Janem")]
    [InlineData("Pavel Pavla Pavlovi Pavla Pavle Pavlovi Pavlem")]
    [InlineData("Jiří Jiřího Jiřímu Jiřího Jiří Jiřím Jiřím")]
    [InlineData("Tomáš Tomáše Tomášovi Tomáše Tomáši Tomášovi Tomášem")]
    [InlineData("Zdeněk Zdeňka Zdeňkovi Zdeňka Zdeňku Zdeňkovi Zdeňkem")]
    [InlineData("Marek Marka Markovi Marka Marku Markovi Markem")]
    [InlineData("Petr Petra Petrovi Petra Petře Petrovi Petrem")]
    [InlineData("Ota Oty Otovi Otu Oto Otovi Otou")]
    [InlineData("René Reného Renému Reného René Reném Reném")]
    public void Reads_all_seven_cases_of_a_mans_given_name(string forms) =>
        ShouldBeInAllCases(forms, word => word.GivenMale);

    [Theory]
    [InlineData("Jana Jany Janě Janu Jano Janě Janou")]
    [InlineData("Eliška Elišky Elišce Elišku Eliško Elišce Eliškou")]
    [InlineData("Olga Olgy Olze Olgu Olgo Olze Olgou")]
    [InlineData("Věra Věry Věře Věru Věro Věře Věrou")]
    [InlineData("Marie Marie Marii Marii Marie Marii Marií")]
    [InlineData("Alice Alice Alici Alici Alice Alici Alicí")]
    [InlineData("Dagmar Dagmar Dagmar Dagmar Dagmar Dagmar Dagmar")]
    public void Reads_all_seven_cases_of_a_womans_given_name(string forms) =>
        ShouldBeInAllCases(forms, word => word.GivenFemale);

    [Theory]
    [InlineData("Novák Nováka Novákovi Nováka Nováku Novákovi Novákem")]
    [InlineData("Svoboda Svobody Svobodovi Svobodu Svobodo Svobodovi Svobodou")]
    [InlineData("Novotný Novotného Novotnému Novotného Novotný Novotném Novotným")]
    [InlineData("Krejčí Krejčího Krejčímu Krejčího Krejčí Krejčím Krejčím")]
    [InlineData("Pavlíček Pavlíčka Pavlíčkovi Pavlíčka Pavlíčku Pavlíčkovi Pavlíčkem")]
    [InlineData("Němec Němce Němcovi Němce Němče Němcovi Němcem")]
    [InlineData("Havel Havla Havlovi Havla Havle Havlovi Havlem")]
    [InlineData("Janů Janů Janů Janů Janů Janů Janů")]
    public void Reads_all_seven_cases_of_a_mans_surname(string forms) =>
        ShouldBeInAllCases(forms, word => word.SurnameMale);

    [Theory]
    [InlineData("Nováková Novákové Novákové Novákovou Nováková Novákové Novákovou")]
    [InlineData("Novotná Novotné Novotné Novotnou Novotná Novotné Novotnou")]
    [InlineData("Krejčí Krejčí Krejčí Krejčí Krejčí Krejčí Krejčí")]
    public void Reads_all_seven_cases_of_a_womans_surname(string forms) =>
        ShouldBeInAllCases(forms, word => word.SurnameFemale);

    [Theory]
    [InlineData("Novákovi")]
    [InlineData("Novákových")]
    [InlineData("Novákovým")]
    [InlineData("Škvorovi")]
    [InlineData("Novotných")]
    [InlineData("Novotní")]
    [InlineData("Krejčích")]
    public void Reads_families_as_plural(string form) =>
        Analyzer.Analyze(form, ignoreDiacritics: false).SurnamePlural.ShouldNotBe(GrammaticalCases.None);

    [Theory]
    [InlineData("Pavlíčkův", "Pavlíček")]
    [InlineData("Škvorovi", "Škvora")]
    [InlineData("Nováková", "Novák")]
    [InlineData("Havlovou", "Havel")]
    [InlineData("Novotnou", "Novotný")]
    [InlineData("NOVÁKOVÉ", "novák")]
    public void Gives_all_forms_of_one_surname_the_same_stem(string form, string lemma)
    {
        var stem = NameStem.KeyOf(LetterFolding.Fold(form));

        stem.ShouldBe(NameStem.KeyOf(LetterFolding.Fold(lemma)));
    }

    [Fact]
    public void Reads_a_name_without_diacritics_only_when_asked()
    {
        Analyzer.Analyze("Pavlickovou", ignoreDiacritics: true).IsSurname.ShouldBeTrue();
        Analyzer.Analyze("Pavlickovou", ignoreDiacritics: false).IsSurname.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Litovli")]
    [InlineData("Pardubicích")]
    [InlineData("Praze")]
    [InlineData("Brně")]
    [InlineData("Pardubic")]
    public void Reads_declined_places(string form) =>
        Analyzer.Analyze(form, ignoreDiacritics: false).IsPlace.ShouldBeTrue();

    private static void ShouldBeInAllCases(string forms, Func<NameWord, GrammaticalCases> cases)
    {
        var words = forms.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            cases(Analyzer.Analyze(words[i], ignoreDiacritics: false))
                .HasFlag((GrammaticalCases)(1 << i))
                .ShouldBeTrue($"{words[i]} in case {i + 1}");
        }
    }
}
