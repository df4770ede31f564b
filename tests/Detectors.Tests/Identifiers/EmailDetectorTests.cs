using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class EmailDetectorTests
{
    [Theory]
    [InlineData("e-mail: ⟦jan.novak@example.cz⟧.")]
    [InlineData("<⟦jan.novak@example.cz⟧>; dále")]
    [InlineData("⟦JAN.NOVAK@EXAMPLE.CZ⟧,")]
    [InlineData("⟦novak(at)example.cz⟧")]
    [InlineData("⟦novak (at) example.cz⟧")]
    [InlineData("⟦novak [at] example [dot] cz⟧")]
    [InlineData("⟦novak zavináč example.cz⟧")]
    [InlineData("⟦novak zavináč example tečka cz⟧")]
    [InlineData("⟦novak @ example.cz⟧")]
    [InlineData("⟦jan.novak@\nexample.cz⟧ a dál")]
    [InlineData("⟦jan.novak@example.\ncz⟧ a dál")]
    [InlineData("⟦jan.novak@moje-\nfirma.cz⟧")]
    [InlineData("E-mail: ⟦jan.\nnovak@example.cz⟧")]
    [InlineData("mailto:⟦a_b-c+d@sub.example.co.uk⟧?subject=x")]
    [InlineData("⟦jan.nov\u00ADak@example.cz⟧")]
    [InlineData("⟦jiří@příklad.cz⟧")]
    public void Finds_the_address(string marked) => Probe.ShouldFind(new EmailDetector(), marked);

    [Theory]
    [InlineData("@novak na síti")]
    [InlineData("body (at) jsou")]
    [InlineData("cena @ 5 Kč")]
    [InlineData("slovo zavináč se píše")]
    [InlineData("www.example.cz")]
    public void Leaves_other_text_alone(string text) => Probe.ShouldFind(new EmailDetector(), text);

    [Theory]
    [InlineData("e-mail: ⟦jan.novak@seznam.example⟧")]
    [InlineData("⟦jan.novak (at) seznam.cz⟧")]
    [InlineData("⟦jan.novak zavináč seznam.cz⟧")]
    [InlineData("⟦jan.novak zavináč seznam tečka cz⟧")]
    [InlineData("⟦jan.novak AT seznam DOT cz⟧")]
    [InlineData("⟦jan.novak<at>seznam.cz⟧")]
    [InlineData("⟦jan_novak@seznam,cz⟧")]
    [InlineData("⟦jan.novak&#64;seznam.cz⟧")]
    [InlineData("E-mail: ⟦JAN.NOVAK@SEZNAM.CZ⟧.")]
    [InlineData("E-MAIL: ⟦Jan.Novak@Seznam.CZ⟧")]
    [InlineData("⟦jan(zavináč)novak.cz⟧")]
    [InlineData("⟦jan.novak+obec@mail.obec.cz⟧,")]
    public void Finds_more_forms_and_spellings(string marked) => Probe.ShouldFind(new EmailDetector(), marked);

    [Theory]
    [InlineData("⟦jan.novak@\nseznam.cz⟧")]
    [InlineData("⟦jan.novak@seznam.\ncz⟧ dále")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new EmailDetector(), marked);

    [Theory]
    [InlineData("profil @obec a cena 10 ks @ 25 Kč")]
    [InlineData("balík nastroj@2.1.0")]
    [InlineData("rybí zavináče dodává jídelna")]
    public void Leaves_more_look_alikes_alone(string marked) => Probe.ShouldFind(new EmailDetector(), marked);
}
