using Clona.Detectors.Findings;
using Clona.Detectors.Slips;
using Clona.Detectors.Tests.Identifiers;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Slips;

/// <summary>What a machine reads wrongly in a picture is found all the same.</summary>
public sealed class ReadTextTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Nájemce: ⟦Pave1 Dvořák⟧, narozen v Brně")]
    [InlineData("Nájemcem je paní ⟦lvana Nováková⟧ z Brna.")]
    [InlineData("Nájemcem je paní ⟦1vana Nováková⟧ z Brna.")]
    [InlineData("Nájemcem je pan ⟦PaveI Dvořák⟧ z Brna.")]
    [InlineData("Kupující: ⟦Jiří N0vák⟧, účetní")]
    [InlineData("Vlastníkem je ⟦Františck Dvořák⟧.")]
    [InlineData("Vlastníkem je ⟦Jarrnila Dvořáková⟧.")]
    [InlineData("Žadatelem je pan ⟦Petr Krárn⟧ ze Lhoty.")]
    [InlineData("Vlastníkem je ⟦František Dvorák⟧.")]
    [InlineData("Vlastníkem je ⟦František Dvoŕák⟧.")]
    [InlineData("Dopis převzal ⟦JanNovák⟧ v pondělí.")]
    [InlineData("Dopis převzala paní⟦Nováková⟧ v pondělí.")]
    [InlineData("Dopis převzal pan ⟦No vák⟧ v pondělí.")]
    [InlineData("Dopis převzala paní ⟦Svobo dová Marie⟧ v pondělí.")]
    [InlineData("Dopis převzala ⟦Marie Nová ková⟧ z Kolína.")]
    [InlineData("Dopis převzala ⟦Marie Svobo\ndová⟧ v pondělí.")]
    [InlineData("Dopis převzal ⟦Jan\nNovák⟧ v pondělí.")]
    [InlineData("Telefon: ⟦6O1 234 567⟧")]
    [InlineData("tel. ⟦+42O 601 234 567⟧")]
    [InlineData("Rodné číslo: ⟦80010l/1239⟧")]
    [InlineData("R0dné čís1o: ⟦800101/1238⟧")]
    [InlineData("Číslo účtu: ⟦l9-2000145399/08OO⟧")]
    [InlineData("E-mail: ⟦jan.novak©seznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novakQseznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novak(Qseznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novak(Q)seznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novakseznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novak seznam.cz⟧")]
    [InlineData("E-mail: ⟦jan.novak obec-lhota.cz⟧")]
    [InlineData("E-mail: ⟦jan. novak@seznam.cz⟧")]
    [InlineData("e-mail ⟦jan.novak@seznam. cz⟧ platí")]
    [InlineData("Datum narození: ⟦1 2. 3. 1980⟧")]
    [InlineData("Narozen ⟦l2. 3. 198O⟧ v Brně")]
    [InlineData("Občanský průkaz č. ⟦2O3 456 789⟧")]
    [InlineData("ID datové schránky: ⟦xq7k 9ab⟧")]
    [InlineData("pan Jan Novák, bytem ⟦Dlouhá l2, 6O2 00 Brno⟧")]
    [InlineData("pan Jan Novák, bytem ⟦Dlouhá12, 602 00Brno⟧")]
    [InlineData("pan Jan Novák, bytem ⟦Dlouhá 12, 602 00 Bmo⟧")]
    public void Misread_values_are_found_with_their_exact_edges(string marked)
    {
        var text = Probe.Plain(marked);
        var span = MarkedText.Parse(marked).Spans.ShouldHaveSingleItem();

        Read(text).Findings.ShouldContain(finding => finding.Span == span, string.Join(" ", Read(text).Findings.Select(finding => finding.Span)));
    }

    [Theory]
    [InlineData("Smlouva kterou uzavřely obec Lhota a firma Stavby s.r.o. podle zákona č. 89/2012 Sb.")]
    [InlineData("RZ: 5S1 2345, kód CO2, verze H2O, třída 1B, formát A4, silnice II/605, příloha č. 1a")]
    [InlineData("Karel Malý podal žádost. Nová kola koupila škola. Marie Bílá četla.")]
    [InlineData("www.seznam.cz, https://mapy.seznam.cz/trasa, jan.novak@seznam.cz, JavaScript, McDonald, iPhone")]
    [InlineData("Modrá firma Karma a.s., Palm Beach, urna, Berná správa, Černá Hora, Horní Bříza")]
    [InlineData("schránka je tady a tam vlevo")]
    public void What_means_something_stays_as_it_is(string text)
    {
        new SlipReader(CommittedLexicon.Instance).Read(text, [new TextSpan(0, text.Length)]).Text.ShouldBe(text);
    }

    [Fact]
    public void Only_what_was_read_in_pictures_is_set_right()
    {
        const string text = "Nájemcem je PaveI Dvořák.\nPronajímatelem je PaveI Novák.";

        new SlipReader(CommittedLexicon.Instance).Read(text, [new TextSpan(26, text.Length)]).Text
            .ShouldBe("Nájemcem je PaveI Dvořák.\nPronajímatelem je Pavel Novák.");
    }

    [Theory]
    [InlineData("Rodné číslo: ⟦8Ol2l? /l?38⟧\nv Brně", FindingType.BirthNumber)]
    [InlineData("Tel.: ⟦6OI Z3A⟧", FindingType.Phone)]
    [InlineData("e-mail: ⟦janxnovakxobec⟧", FindingType.Email)]
    [InlineData("Jméno a příjmení: ⟦Jxn Nxvxk⟧", FindingType.Person)]
    [InlineData("Bydliště: ⟦Dlxuhx lZ⟧", FindingType.Address)]
    public void Doubtful_words_behind_a_label_are_what_it_says_and_wait_for_a_person(string marked, FindingType type)
    {
        var text = Probe.Plain(marked);
        var value = MarkedText.Parse(marked).Spans.ShouldHaveSingleItem();

        var findings = Read(text, value).Findings;

        findings.ShouldContain(finding => finding.Type == type && finding.Span.Overlaps(value));
    }

    [Fact]
    public void Doubtful_words_without_a_label_are_none()
    {
        const string text = "Předmětem smlouvy je opxxvx střxchx budovy.";

        Read(text, new TextSpan(21, 27), new TextSpan(28, 35)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_shows_that_it_was_read_elsewhere_is_searched_as_read()
    {
        const string text = "Zápis o jednání. Přítomni: Pave1 Dvořák, Kare1 Novotný, 0ldřich Ma1ý a Mi1oslav Svoboda. Te1efon 6O1 234 567.";

        var found = Engine.Detect(text).Findings.Select(finding => finding.Span).ToList();

        found.ShouldContain(new TextSpan(text.IndexOf("Pave1 Dvořák", StringComparison.Ordinal), text.IndexOf("Pave1 Dvořák", StringComparison.Ordinal) + 12));
        found.ShouldContain(new TextSpan(text.IndexOf("6O1", StringComparison.Ordinal), text.IndexOf("6O1", StringComparison.Ordinal) + 11));
    }

    [Theory]
    [InlineData("Smlouva MUP2026A, síť LTE4g a Wi5fi, norma CSN73b, verze b12c, modul PM10c, lahve CO2x a H2Ox.")]
    [InlineData("Podepsal Pave1 Dvořák, jinak je vše v pořádku, a to i u Jana Nováka, Petra Malého, Evy Svobodové a Karla Nového.")]
    public void One_slip_and_codes_do_not_make_a_text_one_that_was_read(string text) => new SlipReader(CommittedLexicon.Instance).LooksRead(text).ShouldBeFalse();

    [Fact]
    public void Spans_of_any_text_lie_within_it_in_order()
    {
        var random = new Random(20261122);
        const string odd = "JanNovák PaveI lvana rn0O1l©Q@. seznam.cz\nDlouhá12/ 00Brno";
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => odd[random.Next(odd.Length)])]);
            var mended = new SlipReader(CommittedLexicon.Instance).Read(text, [new TextSpan(0, text.Length)]);
            var last = 0;
            for (var at = 0; at < mended.Text.Length; at++)
            {
                var span = mended.ToRead(new TextSpan(at, at + 1));
                span.Start.ShouldBeGreaterThanOrEqualTo(last);
                span.End.ShouldBeLessThanOrEqualTo(text.Length);
                last = span.Start;
            }
        }
    }

    private static DetectionResult Read(string text, params TextSpan[] doubtful) => Engine.DetectRead(text, new ReadParts([new TextSpan(0, text.Length)], doubtful));
}
