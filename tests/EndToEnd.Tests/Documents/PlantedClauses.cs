namespace Clona.EndToEnd.Tests.Documents;

/// <summary>The planted sentences: all invented, all numbers valid.</summary>
internal static class PlantedClauses
{
    public static IReadOnlyList<PlantedClause> All { get; } =
    [
        PlantedClause.Of(
            1,
            "Klíče převezme za kupující paní {0}, nar. {1}, trvale bytem {2}, číslo občanského průkazu {3}.",
            "Ludmila Šťastná", "4. 11. 1966", "Krátká 215/3, 463 11 Liberec", "204817365"),
        PlantedClause.Of(1, "Závdatek byl složen na účet č. {0}, zbytek na účet {1}.", "710766-9544157736/0100", "4133025023/0300"),
        PlantedClause.Of(
            2,
            "Předmět je zatížen předkupním právem pana {0}, r. č. {1}, bytem {2}; spojení: tel. {3}, e-mail {4}.",
            "Bohumila Křížka", "650212/4805", "Na Výsluní 88, 471 24 Mimoň", "+420 731 402 559", "b.krizek@posta.example.cz"),
        PlantedClause.Of(2, "Věřitel požaduje úhradu na IBAN {0}.", "CZ18 0100 0000 0049 4970 4205"),
        PlantedClause.Of(
            3,
            "Znalecký posudek objednali manželé bytem {0}, rodná čísla {1} a {2}.",
            "Polní 14, 471 27 Stráž pod Ralskem", "880127/4768", "996221/9443"),
        PlantedClause.Of(3, "Doplatek za posudek se hradí na účet {0} nebo {1}.", "527259-4878410321/0800", "CZ03 0300 0000 0092 6109 2397"),
        PlantedClause.Of(
            4,
            "<table><tr><td>Rodné číslo</td><td>Telefon</td><td>E-mail</td></tr>"
            + "<tr><td>{0}</td><td>{1}</td><td>{2}</td></tr><tr><td>{3}</td><td>{4}</td><td>{5}</td></tr></table>",
            "706102/9228", "602 774 318", "hynek.ruzicka@mail.example.cz", "910401/7483", "773 509 226", "iva.malikova@mail.example.cz"),
        PlantedClause.Of(4, "Adresa pro doručování kupující: {0}.", "Lesní 402, 460 14 Liberec"),
        PlantedClause.Of(
            5,
            "Kontaktní osoba kupující: {0}, mob. {1}, e-mail: {2}.",
            "Mgr. Zdeněk Vondráček", "+420 608 915 447", "zdenek.vondracek@firma.example.cz"),
        PlantedClause.Of(5, "Kauce bude vrácena na účet č. {0}, případně na {1}.", "362378-7820744664/2010", "8503174287/5500"),
        PlantedClause.Of(
            6,
            "Svědkem předání byl pan {0} (narozen {1}), bytem {2}, ID datové schránky {3}.",
            "Radim Hloušek", "23. 2. 1979", "Jezerní 9, 472 01 Doksy", "k7q2mzd"),
        PlantedClause.Of(6, "Nájemce garáže, r. č. {0}, telefon {1}, platí na účet {2}.", "790325/8165", "+420 724 630 981", "5174706647/3030"),
        PlantedClause.Of(
            7,
            "V řízení vystupovala paní {0}, rodné číslo {1}, č. OP {2}, e-mail {3}.",
            "Markéta Blažková", "595320/6325", "118263940", "marketa.blazkova@posta.example.cz"),
        PlantedClause.Of(7, "Úroky se platí na účet {0}.", "609123-7030204997/6210"),
        PlantedClause.Of(
            8,
            "Odstoupení lze zaslat na e-mail {0} nebo na adresu bytem {1}, telefonicky {2}; datová schránka: {3}.",
            "odstoupeni.novotna@posta.example.cz", "Vinohradská 77, 466 01 Jablonec nad Nisou", "+420 777 210 653", "w4n8xtr"),
        PlantedClause.Of(8, "Vrácení kupní ceny: IBAN {0}, nebo {1}.", "CZ89 0800 0000 0024 1680 6779", "CZ46 2010 0000 0074 3592 1388"),
        PlantedClause.Of(
            9,
            "Podpisy ověřila paní {0}, datum narození {1}, rodné číslo {2}, bytem {3}, tel. {4}, e-mail {5}.",
            "Olga Pešková", "9. 5. 1968", "685709/1868", "Údolní 31, 470 01 Česká Lípa", "+420 603 487 120", "olga.peskova@mail.example.cz"),
        PlantedClause.Of(9, "Předchozí vlastník měl r. č. {0}.", "940524/3672"),
    ];
}
