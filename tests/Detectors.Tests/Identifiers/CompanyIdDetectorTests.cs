using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class CompanyIdDetectorTests
{
    [Theory]
    [InlineData("IČO: ⟦12345679⟧")]
    [InlineData("IČ ⟦123 45 679⟧")]
    [InlineData("IČO: ⟦234567⟧")]
    [InlineData("identifikační číslo ⟦12345678⟧")]
    [InlineData("IČO/DIČ: ⟦12345679⟧/CZ12345679")]
    [InlineData("ICO ⟦1234567O⟧")]
    [InlineData("Jan Novák, bytem Lhota 5, IČO: ⟦12345679⟧")]
    [InlineData("Jan Novák, bytem Lhota 5, IČ ⟦12 34 56 79⟧")]
    [InlineData("Jan Novák, bytem Lhota 5, IČ.: ⟦12345679⟧")]
    [InlineData("Jan Novák, podnikatel, IČO ⟦1234567⟧")]
    [InlineData("Jan Novák, Lhota 5, 602 00 Brno, IČ:⟦12345679⟧")]
    [InlineData("ICO: ⟦12345679⟧, bytem Lhota")]
    [InlineData("bytem Lhota, IČO ⟦1234S679⟧")]
    [InlineData("bytem Lhota, identifikačné číslo ⟦12345679⟧")]
    [InlineData("IČO prodávajícího (František Zbořil) je ⟦12345679⟧.")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new CompanyIdDetector(), marked);

    [Theory]
    [InlineData("Firma\tIČO\nAlfa\t⟦12345679⟧")]
    [InlineData("Podnikatel | IČO | Obec\nJan Novák | ⟦123 45 679⟧ | Lhota\nEva Malá | ⟦1234567⟧ | Brno")]
    [InlineData("Podnikatel          IČO          Obec\nJan Novák           ⟦123 45 679⟧   Lhota\nEva Malá            ⟦12345687⟧     Brno")]
    [InlineData("Podnikatel;IČ;DIČ\nJan Novák;⟦12345679⟧;CZ480212123")]
    [InlineData("bytem Lhota, IČO:\n⟦12345679⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new CompanyIdDetector(), marked);

    [Theory]
    [InlineData("12345679")]
    [InlineData("č. j. 12345679")]
    [InlineData("IČO: viz níže 12345679")]
    [InlineData("částka 12345679 Kč")]
    [InlineData("IČO prodávajícího (Jan Nový) je 12345678.")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new CompanyIdDetector(), marked);
}
