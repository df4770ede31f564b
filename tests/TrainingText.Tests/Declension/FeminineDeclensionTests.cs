using Clona.Detectors.Declension;

namespace Clona.TrainingText.Tests.Declension;

/// <summary>Women's names in all cases.</summary>
public sealed class FeminineDeclensionTests
{
    [Theory]
    [InlineData("Jana", "Jany Janě Janu Jano Janě Janou")]
    [InlineData("Marie", "Marie Marii Marii Marie Marii Marií")]
    [InlineData("Alice", "Alice Alici Alici Alice Alici Alicí")]
    [InlineData("Lenka", "Lenky Lence Lenku Lenko Lence Lenkou")]
    [InlineData("Olga", "Olgy Olze Olgu Olgo Olze Olgou")]
    [InlineData("Věra", "Věry Věře Věru Věro Věře Věrou")]
    [InlineData("Pavla", "Pavly Pavle Pavlu Pavlo Pavle Pavlou")]
    [InlineData("Soňa", "Soni Soně Soňu Soňo Soně Soňou")]
    [InlineData("Julia", "Julie Julii Julii Julie Julii Julií")]
    [InlineData("Andrea", "Andrey Andree Andreu Andreo Andree Andreou")]
    [InlineData("Nicole", "Nicole Nicole Nicole Nicole Nicole Nicole")]
    [InlineData("Dagmar", "Dagmar Dagmar Dagmar Dagmar Dagmar Dagmar")]
    public void A_given_name_gives_six_declined_forms(string lemma, string forms) =>
        Enumerable.Range(2, 6).Select(number => FeminineDeclension.Given(lemma, (GrammaticalCase)number)).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("Novák", "Nováková")]
    [InlineData("Novotný", "Novotná")]
    [InlineData("Svoboda", "Svobodová")]
    [InlineData("Vaněk", "Vaňková")]
    [InlineData("Němec", "Němcová")]
    [InlineData("Purkyně", "Purkyňová")]
    [InlineData("Martinů", "Martinů")]
    [InlineData("Krejčí", "Krejčí")]
    [InlineData("Zieliński", "Zielińská")]
    [InlineData("Hegyi", "Hegyiová")]
    public void A_surname_is_made_for_a_woman(string masculine, string feminine) =>
        FeminineDeclension.SurnameFrom(masculine).ShouldBe(feminine);

    [Theory]
    [InlineData("Nováková", "Novákové Novákové Novákovou Nováková Novákové Novákovou")]
    [InlineData("Nguyen", "Nguyen Nguyen Nguyen Nguyen Nguyen Nguyen")]
    public void A_surname_is_declined_only_with_a_long_a(string lemma, string forms) =>
        Enumerable.Range(2, 6).Select(number => FeminineDeclension.Surname(lemma, (GrammaticalCase)number)).ShouldBe(forms.Split(' '));
}
