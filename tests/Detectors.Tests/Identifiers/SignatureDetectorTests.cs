using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class SignatureDetectorTests
{
    [Theory]
    [InlineData("Jan Novák ⟦v. r.⟧")]
    [InlineData("⟦Digitálně podepsal⟧ Jan Novák")]
    [InlineData("⟦podepsáno elektronicky⟧")]
    [InlineData("⟦(podepsáno)⟧")]
    [InlineData("⟦/podpis/⟧")]
    [InlineData("⟦gez.⟧ Novák")]
    [InlineData("Jan Novák ⟦l. s.⟧")]
    [InlineData("Eva Nová ⟦/podepsána/⟧")]
    [InlineData("Jan Novák ⟦[podepsáno]⟧")]
    [InlineData("Jan Novák, ⟦vlastnoruční podpis⟧\n")]
    [InlineData("Jan Novák ⟦podpis vlastní rukou⟧")]
    [InlineData("⟦podepsal(a):⟧ Jan Novák")]
    [InlineData("Podpis: ⟦podepsáno⟧\n")]
    [InlineData("Prohlášení o bezúhonnosti ⟦podepsáno⟧\nVozidlo")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new SignatureDetector(), marked);

    [Theory]
    [InlineData("Ing. Eva Malá, ⟦v.r.⟧\nstarostka")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new SignatureDetector(), marked);

    [Theory]
    [InlineData("Rada schválila v r. 2020")]
    [InlineData("(podpis)")]
    [InlineData("Prohlášení bude podepsáno\n")]
    [InlineData("za obec, bez výhrad podepsáno\n")]
    [InlineData("smlouva byla podepsáno nebylo")]
    [InlineData("podpis: ........")]
    [InlineData("vlastnoruční podpis žadatele: ........")]
    [InlineData("Datum podpisu: ........")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new SignatureDetector(), marked);
}
