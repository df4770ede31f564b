using Clona.Detectors.Findings;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests;

public sealed class WholeDocumentTests
{
    private const string Contract = """
        KUPNÍ SMLOUVA č. 2020/123456
        uzavřená podle § 2079 zákona č. 89/2012 Sb., občanský zákoník

        Prodávající:
        Obec Horní Lhota
        se sídlem: Hlavní 1, 783 11 Horní Lhota
        IČO: 00234567, DIČ: CZ00234567
        zastoupená: Ing. Karlem Vomáčkou, starostou
        bankovní spojení: Česká spořitelna, a. s., č. ú.: 19-2000145399/0800
        ID DS: abc2x7y

        a

        Kupující:
        Jana Příkladná
        r. č.: 815212/3452, nar. 12. 2. 1981
        bytem Krátká 12, 783 11 Horní Lhota
        IČO: 75123452
        číslo účtu: 123456788/0100
        tel. 601 234 567, e-mail: prikladna@example.cz

        I. Předmět smlouvy
        1. Předmětem je pozemek parc. č. 123/4 zapsaný na LV č. 567.
        2. Kupní cena činí 1 250 000 Kč, VS: 2020123456.

        V Horní Lhotě dne 1. 2. 2020
        """;

    private static readonly DetectionEngine Engine =
        new(File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")));

    [Fact]
    public void A_person_named_behind_the_code_of_a_row_is_found()
    {
        const string list = "Zápis – pořadí (kód, nar., RČ, bydliště)\nZŠ-149: Malá Jana, 27. 8. 2018, 185827/5243, Lhota 63\n"
            + "ZŠ-124: Petr Vrba, nar. 15. 3. 2019, RČ 1903153857, Lhota 12";

        Engine.Detect(list).Findings.Where(finding => finding.Type == FindingType.Person)
            .Select(finding => list[finding.Span.Start..finding.Span.End]).ShouldBe(["Malá Jana", "Petr Vrba"]);
    }

    [Theory]
    [InlineData("19-2000145399/0800", FindingType.BankAccount, PersonRole.Company)]
    [InlineData("abc2x7y", FindingType.Databox, PersonRole.Company)]
    [InlineData("Ing. Karlem Vomáčkou", FindingType.Person, PersonRole.Official)]
    [InlineData("815212/3452", FindingType.BirthNumber, PersonRole.Trader)]
    [InlineData("12. 2. 1981", FindingType.BirthDate, PersonRole.Trader)]
    [InlineData("Krátká 12, 783 11 Horní Lhota", FindingType.Address, PersonRole.Trader)]
    [InlineData("75123452", FindingType.CompanyId, PersonRole.Trader)]
    [InlineData("123456788/0100", FindingType.BankAccount, PersonRole.Trader)]
    [InlineData("601 234 567", FindingType.Phone, PersonRole.Trader)]
    [InlineData("prikladna@example.cz", FindingType.Email, PersonRole.Trader)]
    [InlineData("123/4", FindingType.Parcel, PersonRole.Other)]
    public void Contract_gives_each_datum_to_its_owner(string value, FindingType type, PersonRole role)
    {
        var findings = Engine.Detect(Contract).Findings;

        var start = Contract.IndexOf(value, StringComparison.Ordinal);
        var finding = findings.Single(finding => finding.Span == new TextSpan(start, start + value.Length));
        finding.Type.ShouldBe(type);
        finding.Role.ShouldBe(role);
    }

    [Theory]
    [InlineData("2020/123456")]
    [InlineData("89/2012")]
    [InlineData("00234567")]
    [InlineData("CZ00234567")]
    [InlineData("Hlavní 1")]
    [InlineData("1 250 000")]
    [InlineData("2020123456")]
    [InlineData("1. 2. 2020")]
    [InlineData("Česká spořitelna")]
    public void Contract_keeps_what_is_no_personal_datum(string value)
    {
        var start = Contract.IndexOf(value, StringComparison.Ordinal);

        Engine.Detect(Contract).Findings.ShouldNotContain(finding => finding.Span.Overlaps(new TextSpan(start, start + value.Length)));
    }

    [Theory]
    [InlineData("Jan Novák, 12. 12. 1980, bytem Dlouhá 5, 110 00 Praha 1", FindingType.BirthDate)]
    [InlineData("Paní Jana Příkladná je invalidní a žádá o byt.", FindingType.Special)]
    [InlineData("Budova má kamerový systém ve vstupu.", FindingType.Security)]
    [InlineData("DIČ: CZ8012121238, IČ: 75123452", FindingType.CompanyId)]
    [InlineData("Děti: Jan Novák (2012), Eva Nováková (2015)", FindingType.BirthDate)]
    [InlineData("Jan Novák (r. 1978), bytem Praha", FindingType.BirthDate)]
    [InlineData("Eva Nováková (4. 4. 1946 v Klatovech)", FindingType.BirthPlace)]
    [InlineData("Vyřizuje: Jan Zeman\nZhotovitel: Libor Suk, IČO: 12345679", FindingType.CompanyId)]
    [InlineData("Jan Novák leží po mrtvici v nemocnici.", FindingType.Special)]
    public void Context_makes_a_finding(string text, FindingType type) =>
        Engine.Detect(text).Findings.ShouldContain(finding => finding.Type == type);

    [Theory]
    [InlineData("Obviněný: Jan Novák", FindingType.Special)]
    [InlineData("Věřitel: Nemocnice Lhota, ředitel Jan Novák", FindingType.Special)]
    [InlineData("Invalidní důchod je dávka podle zákona.", FindingType.Special)]
    [InlineData("Jan Novák, 12. 12. 2020, Praha", FindingType.BirthDate)]
    [InlineData("ABC s.r.o., IČO: 12345679", FindingType.CompanyId)]
    [InlineData("Kniha: Novák (1987), Dvořák (1990) a Svoboda (2001)", FindingType.BirthDate)]
    [InlineData("Opatrovníkem je Jan Novák.", FindingType.Special)]
    public void Without_context_there_is_none(string text, FindingType type) =>
        Engine.Detect(text).Findings.ShouldNotContain(finding => finding.Type == type);

    [Theory]
    [InlineData("Syn Jan Novák má diagnostikovanou dyslexii a ADHD; dále", "má diagnostikovanou dyslexii a ADHD")]
    [InlineData("Dlužník Jan Novák nastoupil výkon trestu odnětí svobody.", "nastoupil výkon trestu odnětí svobody")]
    [InlineData("Jan Novák k věci: Tři roky chodím na léčení s alkoholem.", "chodím na léčení s alkoholem")]
    [InlineData("Jan Novák se léčí s Parkinsonovou chorobou.", "se léčí s Parkinsonovou chorobou")]
    [InlineData("Leo Novák má 75% postižení sluchu.", "má 75% postižení sluchu")]
    [InlineData("Eva Nováková byla v lednu hospitalizována.", "byla v lednu hospitalizována")]
    [InlineData("Jan Novák navštěvuje protialkoholní poradnu.", "navštěvuje protialkoholní poradnu")]
    public void A_special_finding_is_the_whole_phrase(string text, string phrase) => Engine.Detect(text).Findings
        .Where(finding => finding.Type == FindingType.Special)
        .Select(finding => text.Substring(finding.Span.Start, finding.Span.Length)).ShouldBe([phrase]);

    [Theory]
    [InlineData("Jan Novák V. R.\nFrantišek Hes V.R.", FindingType.Signature, "V. R.", "V.R.")]
    [InlineData("Motyčka Čestmír / RZ VSP 88-82 / telefon", FindingType.VehiclePlate, "VSP 88-82")]
    [InlineData("Jan Novák\nRodné číslo\n76 60 27/7251\nDatum", FindingType.BirthNumber, "76 60 27/7251")]
    public void An_identifier_keeps_its_exact_place_beside_a_name(string text, FindingType type, params string[] values) =>
        Engine.Detect(text).Findings.Where(finding => finding.Type == type)
            .Select(finding => text.Substring(finding.Span.Start, finding.Span.Length)).ShouldBe(values);

    [Fact]
    public void Confidence_is_recomputed_from_the_evidence_alone() =>
        Engine.Detect(Contract).Findings.ShouldAllBe(finding => finding.Confidence.Equals(Confidence.Of(finding.Evidence)));

    [Fact]
    public void Detection_is_repeatable() =>
        Engine.Detect(Contract).Findings.Select(finding => (finding.Span, finding.Type, finding.Role, finding.Entity))
            .ShouldBe(Engine.Detect(Contract).Findings.Select(finding => (finding.Span, finding.Type, finding.Role, finding.Entity)));
}
