using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class ParcelDetectorTests
{
    [Theory]
    [InlineData("pozemek parc. č. ⟦123/4⟧ v k. ú. Lhota")]
    [InlineData("p. č. ⟦12⟧")]
    [InlineData("p.č. ⟦st. 123⟧")]
    [InlineData("pozemky č. ⟦12⟧, ⟦13/1⟧ a ⟦14⟧ zapsané na LV č. ⟦567⟧")]
    [InlineData("parc.č. ⟦st. 12/3⟧, ⟦st. 14⟧")]
    [InlineData("PARC. Č. ⟦123/4⟧")]
    [InlineData("parc. c. ⟦123/4⟧, výměra 350 m2")]
    [InlineData("parcela č. ⟦123⟧, 350 m2")]
    [InlineData("listu vlastnictví č. ⟦1234⟧")]
    [InlineData("parcelné číslo ⟦123/4⟧")]
    [InlineData("pozemek parc.č. ⟦123/4⟧ a parc.č. ⟦125⟧")]
    [InlineData("pozemku č. ⟦123/4⟧")]
    [InlineData("st. p. č. ⟦12⟧")]
    [InlineData("parcely ⟦123/4⟧, ⟦123/5⟧")]
    [InlineData("LV ⟦123⟧")]
    [InlineData("zapsáno na LV č. ⟦1234⟧ pro k. ú. Lhota")]
    [InlineData("pozemky parc. č. ⟦12/1⟧, ⟦12/2⟧, ⟦st. 15⟧ v k. ú. Lhota, LV ⟦45⟧")]
    [InlineData("p.č. ⟦12/1⟧, p.č. ⟦12/2⟧ a p.č. ⟦13⟧")]
    [InlineData("parcelu č. ⟦12/1⟧ o výměře 350 m2")]
    [InlineData("PARCELA Č. ⟦123/4⟧")]
    [InlineData("parc. c. ⟦123/4⟧")]
    [InlineData("parcelné číslo ⟦12/3⟧")]
    [InlineData("Vlastník pozemku ⟦512/8⟧")]
    [InlineData("na parcele ⟦902/12⟧ u cesty")]
    [InlineData("parc. č. ⟦512/4⟧ – orná půda, ⟦st. 88⟧, zapsaných")]
    [InlineData("p. č. ⟦1234⟧ (zahrada), ⟦1235⟧ (orná půda)")]
    [InlineData("Garáž na st. ⟦1411/2⟧")]
    [InlineData("parc. č. ⟦12/1⟧ (55 m²), ⟦12/2⟧ (1 204 m²) a ⟦13⟧ (7 m²)")]
    [InlineData("p. č. ⟦12/1⟧ o výměře 55 m2, ⟦12/2⟧ o výměře 1 204 m2 a díl")]
    public void Finds_it_in_every_form_and_spelling(string marked) => Probe.ShouldFind(new ParcelDetector(), marked);

    [Theory]
    [InlineData("parc. č. ⟦12⟧,\n⟦13/2⟧ a dále")]
    [InlineData("Parcela | Výměra | LV\n⟦123/4⟧ | 350 | ⟦77⟧\n⟦st. 12⟧ | 100 | ⟦78⟧")]
    [InlineData("pozemek parc. č.\n⟦123/4⟧")]
    [InlineData("P. č. | Vlastník\n⟦1211⟧ | Jan\n⟦812⟧ | Eva")]
    public void Finds_it_over_lines_in_tables_and_lists(string marked) => Probe.ShouldFind(new ParcelDetector(), marked);

    [Theory]
    [InlineData("č. p. 123")]
    [InlineData("zákon č. 123/2004 Sb.")]
    [InlineData("parc. č. dle přílohy")]
    [InlineData("dům č. p. 123")]
    [InlineData("podíl 1/2 a 3/8")]
    [InlineData("pozemku 1/2")]
    [InlineData("pozemku 350 m2")]
    [InlineData("zahrada 412")]
    [InlineData("louka 12/3 ha")]
    [InlineData("P. č. | Jméno\n1 | Jan\n2 | Eva\n3 | Petr")]
    [InlineData("| P. č. | Jméno |\n|---|---|\n| 1. | Jan |\n| 2. | Eva |")]
    [InlineData("P. č.;Jméno;Ulice\n1;Jan;Polní\n2;Eva;Lesní")]
    [InlineData("LV č. 10001")]
    [InlineData("k obecním parcelám uvádíme:\n1. Povolení bylo vydáno")]
    [InlineData("o obecních parcelách uvádíme:\n1. Povolení bylo vydáno")]
    [InlineData("zapsáno na LV 60000 pro k. ú. Lhota")]
    public void Leaves_look_alikes_alone(string marked) => Probe.ShouldFind(new ParcelDetector(), marked);
}
