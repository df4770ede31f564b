using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;
using Clona.TrainingText.Values;

namespace Clona.TrainingText.Tests.Documents;

/// <summary>Drawn numbers pass their checks.</summary>
public sealed class CheckDigitsTests
{
    private readonly Draw draw = new(99);

    [Fact]
    public void A_birth_number_after_1953_passes_mod_11() =>
        Many(() => PersonalValues.BirthNumber(new DateOnly(1988, 12, 3), Gender.Feminine, draw).Replace("/", string.Empty, StringComparison.Ordinal))
            .ShouldAllBe(number => CheckDigits.IsBirthNumber(number) && number.StartsWith("886203", StringComparison.Ordinal));

    [Fact]
    public void A_birth_number_before_1954_has_nine_digits() =>
        PersonalValues.BirthNumber(new DateOnly(1944, 1, 2), Gender.Masculine, draw).Length.ShouldBe(10);

    [Fact]
    public void Both_parts_of_an_account_pass_mod_11() =>
        Many(() => PersonalValues.Account(draw))
            .SelectMany(account => account[..account.IndexOf('/', StringComparison.Ordinal)].Split('-')).ShouldAllBe(part => CheckDigits.IsAccountPart(part));

    [Fact]
    public void An_iban_passes_mod_97() =>
        Many(() => PersonalValues.Iban(draw).Replace(" ", string.Empty, StringComparison.Ordinal))
            .Where(iban => iban[2..4] != CheckDigits.IbanDigits(iban[4..])).ShouldBeEmpty();

    [Theory]
    [InlineData("2774040", '4')]
    [InlineData("0000644", '1')]
    public void A_company_number_ends_in_its_check_digit(string seven, char digit) => CheckDigits.CompanyDigit(seven).ShouldBe(digit);

    private static IEnumerable<string> Many(Func<string> make) => Enumerable.Range(0, 300).Select(_ => make());
}
