using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tests.Structure;

public sealed class DocumentStructureTests
{
    private const string Contract = """
        Smlouva o nájmu

        Pronajímatel:
        Obec Lhota, IČO: 00123456
        zastoupená starostou
        (dále jen „pronajímatel“)

        a

        Nájemce:
        Jan Novák, nar. 1. 2. 1980
        bytem Dlouhá 1, Brno

        I. Předmět nájmu
        Byt.

        V Lhotě dne 1. 2. 2020

        ......................
        Jan Novák
        """;

    [Fact]
    public void Tells_what_each_party_is() =>
        DocumentStructure.Of(MarkedText.Plain(Contract)).Parties.Select(party => party.Kind)
            .Where(kind => kind != PartySectionKind.Unknown)
            .ShouldBe([PartySectionKind.PublicBody, PartySectionKind.NaturalPerson]);

    [Theory]
    [InlineData("Prodávající:\nStavby s.r.o.\nIČO: 12345679", PartySectionKind.LegalPerson)]
    [InlineData("Prodávající:\nJan Novák\nIČO: 12345679", PartySectionKind.Trader)]
    [InlineData("Prodávající:\nJan Novák, nar. 1. 1. 1970", PartySectionKind.NaturalPerson)]
    [InlineData("Prodávající:\nMěsto Litovel\nIČO: 12345679", PartySectionKind.PublicBody)]
    public void Tells_the_kind_of_one_party(string text, PartySectionKind expected) =>
        DocumentStructure.Of(MarkedText.Plain(text)).Parties.ShouldHaveSingleItem().Kind.ShouldBe(expected);

    [Theory]
    [InlineData("Jan Novák, nar.", DocumentPlace.PartyBlock)]
    [InlineData("Byt.", DocumentPlace.Body)]
    [InlineData("......", DocumentPlace.SignatureBlock)]
    public void Tells_the_part_that_a_place_belongs_to(string needle, DocumentPlace expected) =>
        PlaceOf(Contract, needle).ShouldBe(expected);

    [Theory]
    [InlineData("Přítomni: Novák, Malá\n\nBod 1", "Novák", DocumentPlace.MemberList)]
    [InlineData("Přítomni: Novák, Malá\n\nBod 1", "Bod", DocumentPlace.Body)]
    [InlineData("Hlasování: Pro: 2 (Novák, Malá)\n\nBod 1", "Malá", DocumentPlace.MemberList)]
    [InlineData("Úřad\nVyřizuje: Novák\nJan Dub\n\nText", "Novák", DocumentPlace.LetterHead)]
    public void Finds_lists_and_letterheads(string text, string needle, DocumentPlace expected) =>
        PlaceOf(text, needle).ShouldBe(expected);

    [Theory]
    [InlineData("Zastupitelstvo obce schvaluje usnesení. Rada bere na vědomí zápis.", DocumentKind.Minutes)]
    [InlineData("Poskytnutí informace podle zákona č. 106/1999 Sb.", DocumentKind.Information)]
    [InlineData(Contract, DocumentKind.Contract)]
    [InlineData("Krátký text.", DocumentKind.Unknown)]
    public void Guesses_the_kind_of_document(string text, DocumentKind expected) =>
        DocumentStructure.Of(MarkedText.Plain(text)).Kind.ShouldBe(expected);

    [Theory]
    [InlineData("Krátký text.", DocumentKind.Minutes, DocumentKind.Minutes)]
    [InlineData("Kupní smlouva\nNovák a Malá", DocumentKind.Minutes, DocumentKind.Contract)]
    [InlineData("Odpověď na žádost\nVážená paní", DocumentKind.Contract, DocumentKind.Information)]
    public void The_title_goes_before_what_is_expected(string text, DocumentKind expected, DocumentKind kind) =>
        DocumentStructure.Of(MarkedText.Plain(text), expected).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("Smlouvy o nájmu hrobů", true)]
    [InlineData("Přehled dohod o provedení práce", true)]
    [InlineData("Kupní smlouva\nevidenční číslo smlouvy 12", false)]
    [InlineData("Seznam dárců krve", false)]
    public void Tells_a_set_of_contracts_from_one(string text, bool expected) =>
        DocumentStructure.Of(MarkedText.Plain(text)).IsSetOfContracts.ShouldBe(expected);

    [Fact]
    public void Survives_an_empty_text()
    {
        var structure = DocumentStructure.Of(MarkedText.Plain(string.Empty));

        structure.Parties.ShouldBeEmpty();
        structure.PlaceOf(new TextSpan(0, 0)).ShouldBe(DocumentPlace.Body);
    }

    private static DocumentPlace PlaceOf(string text, string needle)
    {
        var start = text.IndexOf(needle, StringComparison.Ordinal);
        return DocumentStructure.Of(MarkedText.Plain(text)).PlaceOf(new TextSpan(start, start + needle.Length));
    }
}
