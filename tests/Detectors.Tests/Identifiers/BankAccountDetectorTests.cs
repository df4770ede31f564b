using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class BankAccountDetectorTests
{
    [Theory]
    [InlineData("č. ú. ⟦19-2000145399/0800⟧")]
    [InlineData("číslo účtu: ⟦2000145399/0800⟧, VS 123")]
    [InlineData("Bankovní spojení: Česká spořitelna, a. s., č. ú.: ⟦2000145399 / 0800⟧")]
    [InlineData("na účet vedený u KB, a. s., č. ⟦123456788/0100⟧")]
    [InlineData("ČÍSLO ÚČTU ⟦19 - 2000145399/0800⟧")]
    [InlineData("cislo uctu ⟦2000 145 399/0800⟧")]
    [InlineData("účet ⟦2000145399/\n0800⟧")]
    [InlineData("převod ⟦123456788/0100⟧ dnes")]
    [InlineData("č. účtu ⟦123456788/2400⟧ (dříve eBanka)")]
    [InlineData("číslo účtu: ⟦2612345674/1100⟧")]
    [InlineData("zaplatil na ⟦2612345674/2010⟧")]
    public void Finds_the_account_in_its_usual_forms(string marked) => Probe.ShouldFind(new BankAccountDetector(), marked);

    [Theory]
    [InlineData("č. ú. ⟦2000145398/0800⟧")]
    [InlineData("číslo účtu ⟦2000145399/0999⟧")]
    [InlineData("č. ú.: ⟦2OOO145399/08OO⟧")]
    [InlineData("číslo účtu: ⟦2000145399⟧ u ČSOB")]
    [InlineData("č. ú.: ⟦561/2010⟧")]
    public void Finds_doubtful_accounts_beside_a_label(string marked) => Probe.ShouldFind(new BankAccountDetector(), marked);

    [Theory]
    [InlineData("zákon č. 561/2004 Sb. a 262/2006 Sb.")]
    [InlineData("vyhláška č. 561/2010 Sb.")]
    [InlineData("č. j. 123457/2010")]
    [InlineData("sp. zn. 123456788/0100")]
    [InlineData("123456789/0100")]
    [InlineData("účet 518/0100 a pol. 5169")]
    [InlineData("dne 12/2010")]
    [InlineData("částka na účtu činí 12 000 Kč")]
    public void Leaves_other_numbers_alone(string text)
    {
        var found = Probe.Find(new BankAccountDetector(), text);

        found.Where(candidate => candidate.Confidence.Value >= 0.9 && !text.StartsWith("účet", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Validated_account_is_surer_than_one_with_a_failed_sum()
    {
        var valid = Probe.Find(new BankAccountDetector(), "č. ú. 2000145399/0800").Single();
        var failed = Probe.Find(new BankAccountDetector(), "č. ú. 2000145398/0800").Single();

        valid.Confidence.ShouldBeGreaterThan(failed.Confidence);
        failed.Confidence.Value.ShouldBeGreaterThan(0.9);
    }
}
