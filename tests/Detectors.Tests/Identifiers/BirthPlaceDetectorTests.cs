using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class BirthPlaceDetectorTests
{
    [Theory]
    [InlineData("místo narození: ⟦Ústí nad Labem⟧, okres")]
    [InlineData("nar. v ⟦Praze⟧ dne 1. 1. 1980")]
    [InlineData("narozena v ⟦Českých Budějovicích⟧")]
    [InlineData("MÍSTO NAROZENÍ: ⟦BRNO⟧")]
    [InlineData("narozena 1. 2. 1980 ve ⟦Starém Městě⟧, bytem")]
    [InlineData("nar. 1. 2. 1980 v ⟦Brně⟧")]
    [InlineData("místo narození – ⟦Brno⟧")]
    [InlineData("MÍSTO NAROZENÍ ⟦ÚSTÍ NAD LABEM⟧")]
    [InlineData("Místo a stát narození: ⟦Lvov⟧, Ukrajina")]
    [InlineData("rodiště: ⟦Nové Město na Moravě⟧")]
    [InlineData("rodem z ⟦Brna⟧")]
    [InlineData("datum nar. 12.3.1948, místo nar. ⟦Brno⟧")]
    [InlineData("narozen 12.3.1948 v obci ⟦Lhota⟧, okres Brno")]
    [InlineData("narozený v ⟦Brně⟧ dne 1. 1. 1980")]
    [InlineData("Dat. a místo nar.: 12. 3. 1948, ⟦Brno⟧")]
    [InlineData("Datum a místo narození: 12. 3. 1948 ⟦Brno⟧")]
    [InlineData("místo narození: obec ⟦Lhota⟧")]
    [InlineData("miesto narodenia: ⟦Nitra⟧")]
    [InlineData("misto narozeni: ⟦Usti nad Labem⟧")]
    [InlineData("(nar. 1956, ⟦Znojmo⟧)")]
    [InlineData("místo narození: ⟦Dvůr Králové n. L.⟧")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new BirthPlaceDetector(), marked);

    [Theory]
    [InlineData("Narozen(a) ....... 17. 11. 1979 v ⟦Opavě⟧\nRČ")]
    [InlineData("Jméno | Místo narození\nNovák Jan | ⟦Praha⟧\nMalý Petr | ⟦Brno⟧")]
    [InlineData("Místo narození\tTelefon\n⟦Praha⟧\t601 234 567")]
    [InlineData("Místo narození | ⟦Praha⟧\nTelefon | 601 234 567\nObčanství | ČR")]
    [InlineData("Místo narození – ⟦Praha⟧\nTelefon – 601 234 567")]
    [InlineData("Místo narození   ⟦Praha⟧\nTelefon          601 234 567")]
    [InlineData("místo narození:\n⟦Frýdek-Místek⟧")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new BirthPlaceDetector(), marked);

    [Theory]
    [InlineData("narozen v roce 1980")]
    [InlineData("město Praha")]
    [InlineData("narozen 1. 2. 1980 vlastník pozemku")]
    [InlineData("místo konání: Praha")]
    [InlineData("místo plnění Brno")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new BirthPlaceDetector(), marked);
}
