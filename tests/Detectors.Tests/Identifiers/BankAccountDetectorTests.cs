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

    [Theory]
    [InlineData("č. ú.: ⟦123456789/0300⟧")]
    [InlineData("č.ú.⟦19-2000145399/0800⟧")]
    [InlineData("číslo účtu ⟦2000145399⟧ kód banky 0800")]
    [InlineData("účet ⟦2000145399 / 0800⟧ u ČS")]
    [InlineData("na účet číslo ⟦19 - 2000145399 / 0800⟧")]
    [InlineData("bankovní spojení: Česká spořitelna, a. s., ⟦2000145399/0800⟧")]
    [InlineData("č. účtu ⟦123456789/0300⟧, VS 480212123")]
    [InlineData("Bankovní spojení: KB, č. ú. ⟦19-2000145399/0100⟧")]
    [InlineData("účet číslo: ⟦2000145399/O8OO⟧")]
    [InlineData("účet ⟦2000145399/ 0800⟧")]
    [InlineData("ČÍSLO ÚČTU: ⟦123456789/0300⟧")]
    [InlineData("cislo uctu ⟦123456789/0300⟧")]
    [InlineData("číslo účtu: ⟦l23456789/03OO⟧")]
    [InlineData("bankové spojenie: ⟦2000145399/0800⟧")]
    public void Finds_more_forms_and_spellings(string marked) => Probe.ShouldFind(new BankAccountDetector(), marked);

    [Theory]
    [InlineData("Předčíslí | Číslo účtu | Kód banky\n19 | ⟦2000145399⟧ | 0800")]
    [InlineData("Účet | Částka\n⟦2000145399/0800⟧ | 1000\n⟦19-2000145399/0800⟧ | 2000")]
    [InlineData("Jméno          Účet                  Kč\nNovák          ⟦20 0014 5399/0800⟧     1000\nMalý           ⟦123 456 789/0300⟧     500")]
    [InlineData("číslo účtu: ⟦123456789/\n0300⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new BankAccountDetector(), marked);

    [Theory]
    [InlineData("Vodné a stočné, účet 518/261")]
    [InlineData("zákon č. 89/2012 Sb. a 250/2000 Sb.")]
    [InlineData("č. j. 152/2020")]
    [InlineData("usnesení č. 45/2010")]
    [InlineData("GB12 ABCD 1234 5678 9012 34")]
    [InlineData("projekt CZ.02.1.01/0.0/0.0")]
    [InlineData("DIČ CZ8012121238")]
    public void Leaves_more_look_alikes_alone(string marked) => Probe.ShouldFind(new BankAccountDetector(), marked);
}
