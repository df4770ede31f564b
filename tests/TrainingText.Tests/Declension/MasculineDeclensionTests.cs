using Clona.Detectors.Declension;

namespace Clona.TrainingText.Tests.Declension;

/// <summary>Men's names in all cases.</summary>
public sealed class MasculineDeclensionTests
{
    [Theory]
    [InlineData("Novák", "Nováka Novákovi Nováka Nováku Novákovi Novákem")]
    [InlineData("Černý", "Černého Černému Černého Černý Černém Černým")]
    [InlineData("Jarní", "Jarního Jarnímu Jarního Jarní Jarním Jarním")]
    [InlineData("Svoboda", "Svobody Svobodovi Svobodu Svobodo Svobodovi Svobodou")]
    [InlineData("Váňa", "Váni Váňovi Váňu Váňo Váňovi Váňou")]
    [InlineData("Janko", "Janka Jankovi Janka Janko Jankovi Jankem")]
    [InlineData("Purkyně", "Purkyně Purkyňovi Purkyně Purkyně Purkyňovi Purkyněm")]
    [InlineData("Kovář", "Kováře Kovářovi Kováře Kováři Kovářovi Kovářem")]
    [InlineData("Němec", "Němce Němcovi Němce Němče Němcovi Němcem")]
    [InlineData("Kadlec", "Kadlece Kadlecovi Kadlece Kadleče Kadlecovi Kadlecem")]
    [InlineData("Vaněk", "Vaňka Vaňkovi Vaňka Vaňku Vaňkovi Vaňkem")]
    [InlineData("Havel", "Havla Havlovi Havla Havle Havlovi Havlem")]
    [InlineData("Müller", "Müllera Müllerovi Müllera Müllere Müllerovi Müllerem")]
    [InlineData("Beneš", "Beneše Benešovi Beneše Beneši Benešovi Benešem")]
    [InlineData("Král", "Krále Královi Krále Králi Královi Králem")]
    [InlineData("Žmolíň", "Žmolíně Žmolíňovi Žmolíně Žmolíni Žmolíňovi Žmolíněm")]
    [InlineData("Martinů", "Martinů Martinů Martinů Martinů Martinů Martinů")]
    [InlineData("Kennedy", "Kennedyho Kennedymu Kennedyho Kennedy Kennedym Kennedym")]
    [InlineData("Zieliński", "Zielińského Zielińskému Zielińského Zieliński Zielińském Zielińským")]
    [InlineData("Jiří", "Jiřího Jiřímu Jiřího Jiří Jiřím Jiřím")]
    [InlineData("Hus", "Husa Husovi Husa Huse Husovi Husem")]
    [InlineData("Julius", "Julia Juliovi Julia Julie Juliovi Juliem")]
    [InlineData("Oto", "Oty Otovi Otu Oto Otovi Otou")]
    public void A_lemma_gives_six_declined_forms(string lemma, string forms) =>
        Enumerable.Range(2, 6).Select(number => MasculineDeclension.Of(lemma, (GrammaticalCase)number)).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("Jan", "Janu")]
    [InlineData("Tomáš", "Tomáši")]
    [InlineData("Petr", "Petru")]
    [InlineData("Karel", "Karlu")]
    [InlineData("Zdeněk", "Zdeňku")]
    [InlineData("Honza", "Honzovi")]
    public void A_given_name_before_a_surname_takes_the_short_dative(string lemma, string dative) =>
        MasculineDeclension.Of(lemma, GrammaticalCase.Dative, beforeSurname: true).ShouldBe(dative);

    [Theory]
    [InlineData("Petr", "Petře")]
    [InlineData("Otakar", "Otakare")]
    [InlineData("Vojtěch", "Vojtěchu")]
    [InlineData("Marek", "Marku")]
    [InlineData("Ondřej", "Ondřeji")]
    public void A_man_is_called_in_the_vocative(string lemma, string vocative) =>
        MasculineDeclension.Of(lemma, GrammaticalCase.Vocative).ShouldBe(vocative);
}
