using Clona.Detectors.Declension;

namespace Clona.TrainingText.Tests.Declension;

/// <summary>Couples, families and what belongs to them.</summary>
public sealed class FamilyDeclensionTests
{
    [Theory]
    [InlineData("Novák", "Novákovi Novákových Novákovým Novákovy Novákovi Novákových Novákovými")]
    [InlineData("Novotný", "Novotní Novotných Novotným Novotné Novotní Novotných Novotnými")]
    [InlineData("Horský", "Horští Horských Horským Horské Horští Horských Horskými")]
    [InlineData("Hluchý", "Hluší Hluchých Hluchým Hluché Hluší Hluchých Hluchými")]
    [InlineData("Jarní", "Jarní Jarních Jarním Jarní Jarní Jarních Jarními")]
    [InlineData("Vaněk", "Vaňkovi Vaňkových Vaňkovým Vaňkovy Vaňkovi Vaňkových Vaňkovými")]
    [InlineData("Martinů", "Martinů Martinů Martinů Martinů Martinů Martinů Martinů")]
    public void A_family_is_declined(string masculine, string forms) =>
        Enumerable.Range(1, 7).Select(number => FamilyDeclension.Of(masculine, (GrammaticalCase)number)).ShouldBe(forms.Split(' '));

    [Theory]
    [InlineData("Novák", Possessed.Masculine, 1, "Novákův")]
    [InlineData("Novák", Possessed.Feminine, 3, "Novákově")]
    [InlineData("Svoboda", Possessed.Neuter, 2, "Svobodova")]
    [InlineData("Havel", Possessed.Plural, 7, "Havlovými")]
    [InlineData("Novotný", Possessed.Feminine, 1, "Novotného")]
    public void What_belongs_to_a_man_is_told_by_his_name(string masculine, Possessed possessed, int number, string form) =>
        PossessiveDeclension.Of(masculine, possessed, (GrammaticalCase)number).ShouldBe(form);

    [Theory]
    [InlineData("Pardubice", 6, "Pardubicích")]
    [InlineData("Pardubice", 2, "Pardubic")]
    [InlineData("Benešov", 6, "Benešově")]
    [InlineData("Hradiště", 6, "Hradišti")]
    [InlineData("Kralovice", 6, "Kralovicích")]
    public void A_place_with_a_clear_ending_is_declined(string place, int number, string form) =>
        PlaceDeclension.Of(place, (GrammaticalCase)number).ShouldBe(form);

    [Fact]
    public void A_place_whose_ending_does_not_tell_is_refused() =>
        PlaceDeclension.Of("Nová Ves", GrammaticalCase.Locative).ShouldBeNull();
}
