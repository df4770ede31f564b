using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Identifiers;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Text;

/// <summary>Texts as layouts, scanners and fonts leave them: findings stand in original offsets, to the character.</summary>
public sealed class TextAsItComesTests
{
    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Theory]
    [InlineData("Prodávající:\n⟦J A N   N O V Á K⟧\nr. č. ⟦801212/1238⟧")]
    [InlineData("R O D N É   Č Í S L O :  ⟦801212/1238⟧")]
    [InlineData("T E L E F O N : ⟦601 234 567⟧")]
    [InlineData("K U P N Í   S M L O U V A\nr. č. ⟦801212/1238⟧")]
    [InlineData("rodné číslo: ⟦8 0 1 2 1 2 / 1 2 3 8⟧")]
    [InlineData("r. č.: ⟦8 0 1 2 1 2 1 2 3 8⟧, tel. ⟦6 0 1 2 3 4 5 6 7⟧")]
    public void Spaced_out_letters_and_digits_are_read_as_one_word(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("r. č. ⟦801212/\n1238⟧")]
    [InlineData("r. č. ⟦801212\n/1238⟧")]
    [InlineData("rodné číslo:\n⟦801212/1238⟧")]
    [InlineData("rodné\nčíslo: ⟦801212/1238⟧")]
    [InlineData("rodné\r\nčíslo:\r\n⟦801212/\r\n1238⟧")]
    [InlineData("č. účtu: ⟦19-2000145399/\n0800⟧")]
    [InlineData("č. účtu: ⟦19-2000145399\n/0800⟧")]
    [InlineData("IBAN: ⟦CZ65 0800 0000\n1920 0014 5399⟧")]
    [InlineData("tel.: ⟦601 234\n567⟧")]
    [InlineData("e-mail: ⟦jan.novak@\nexample.cz⟧")]
    [InlineData("datová\nschránka: ⟦abc2x7y⟧")]
    [InlineData("nar. ⟦12. 12.\n1980⟧")]
    [InlineData("parc. č. ⟦123/4⟧\nv k. ú. Lhota")]
    public void Values_and_labels_go_on_over_line_ends(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("rod-\nné číslo: ⟦801212/1238⟧")]
    [InlineData("rod-\r\n    né číslo: ⟦801212/1238⟧")]
    [InlineData("tele-\nfon: ⟦601 234 567⟧")]
    [InlineData("e-\nmail: ⟦jan.novak@example.cz⟧")]
    [InlineData("datová schrán-\nka: ⟦abc2x7y⟧")]
    [InlineData("pan ⟦Jan Novot-\nný⟧ uvedl")]
    [InlineData("rod\u2010\nné číslo: ⟦801212/1238⟧")]
    public void Words_broken_by_a_hyphen_are_whole(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("rod\u00ADné čís\u00ADlo: ⟦801212/\u00AD1238⟧")]
    [InlineData("rod\u00AD\nné číslo: ⟦801212/1238⟧\u00AD.")]
    [InlineData("pan ⟦Jan No\u00ADvák⟧ uvedl")]
    [InlineData("r. č. ⟦801\u200B212\u2060/12\uFEFF38⟧\u200B")]
    [InlineData("tel.\u200E ⟦601\u202F234\u00A0567⟧")]
    [InlineData("IBAN:\u00A0⟦CZ65\u00A00800\u00A00000\u00A01920\u00A00014\u00A05399⟧")]
    [InlineData("rodné\u00A0číslo:\u2009⟦801212/1238⟧")]
    [InlineData("e-mail: ⟦jan.novak\u200B@example.cz⟧")]
    public void Invisible_characters_and_odd_blanks_mean_nothing(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("pan ⟦Jan Dvor\u030Ca\u0301k⟧ uvedl")]
    [InlineData("rodne\u0301 c\u030Ci\u0301slo: ⟦801212/1238⟧")]
    [InlineData("datova\u0301 schra\u0301nka: ⟦abc2x7y⟧")]
    [InlineData("C\u030Ci\u0301slo u\u0301c\u030Ctu: ⟦19-2000145399/0800⟧")]
    public void Decomposed_accents_are_composed(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("telefon na o\uFB03ce: ⟦601 234 567⟧")]
    [InlineData("e-mail: ⟦\uFB01rma@example.cz⟧")]
    [InlineData("e-mail: ⟦jan@o\uFB03ce.cz⟧")]
    public void Ligatures_are_letters(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("rоdné číslо: ⟦801212/1238⟧")]
    [InlineData("РČ: ⟦801212/1238⟧")]
    [InlineData("pan ⟦Jаn Nоvák⟧ uvedl")]
    [InlineData("pan ⟦Jаn Nоvа\u0301k⟧ uvedl")]
    [InlineData("číslo ОР: ⟦123456789⟧")]
    [InlineData("ΙΒΑΝ účtu: ⟦CZ65 0800 0000 1920 0014 5399⟧")]
    [InlineData("r. č. ⟦８０１２１２／１２３８⟧")]
    [InlineData("tel. ⟦𝟔𝟎𝟏 𝟐𝟑𝟒 𝟓𝟔𝟕⟧")]
    [InlineData("r. č. ⟦801212\u20441238⟧")]
    public void Look_alikes_are_what_they_look_like(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("prodal pozemek panu, r. č.:\n\nStrana 2 z 5\n\f⟦801212/1238⟧, který")]
    [InlineData("rodné\n\n- 2 -\n\fčíslo: ⟦801212/1238⟧")]
    [InlineData("rodné\n\fStrana 3/10\n\nčíslo: ⟦801212/1238⟧")]
    [InlineData("č. účtu\n\n2/5\n\f⟦19-2000145399/0800⟧")]
    [InlineData("a paní ⟦Jana\n\nstr. 2\n\fNováková⟧ uvedla")]
    public void Sentences_go_on_over_the_page_number(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("Jméno\tRodné číslo\tTelefon\nNěkdo\t⟦801212/1238⟧\t⟦601234567⟧")]
    [InlineData("Rodné číslo │ Telefon\n⟦801212/1238⟧ │ ⟦601234567⟧")]
    [InlineData("RČ/IČO: ⟦801212/1238⟧")]
    public void Columns_and_tables_keep_their_labels(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("sloupce A B C D E F a 1 2 3 4 5 6 7 8 9")]
    [InlineData("Hlasování: A N O, pro 1 1 0 1")]
    [InlineData("Praha-\nVýchod a Nováková-\nMalá")]
    [InlineData("Москва и Київ")]
    public void What_is_no_torn_word_stays_as_it_is(string text) =>
        Clona.Detectors.Text.DetectionText.Of(text).View.ToString().ShouldBe(text);

    private static void ShouldFind(string marked)
    {
        var plain = Probe.Plain(marked);
        var result = plain;
        foreach (var finding in Engine.Detect(plain).Findings.Reverse())
        {
            result = result.Insert(finding.Span.End, "⟧").Insert(finding.Span.Start, "⟦");
        }

        result.ShouldBe(marked);
    }
}
