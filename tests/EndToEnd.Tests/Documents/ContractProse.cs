using System.Globalization;

namespace Clona.EndToEnd.Tests.Documents;

/// <summary>Filling text of a contract: invented sentences without any personal datum, no two paragraphs alike.</summary>
internal static class ContractProse
{
    private static readonly string[] Headings =
    [
        "Předmět smlouvy", "Práva třetích osob", "Kupní cena", "Platební podmínky", "Předání", "Vady a záruka", "Sankce",
        "Odstoupení od smlouvy", "Závěrečná ustanovení",
    ];

    private static readonly string[] Subjects =
    [
        "Prodávající", "Kupující strana", "Každá ze smluvních stran", "Vlastník sousední budovy", "Zpracovatel posudku",
        "Správce sítě", "Provozovatel vodovodu",
    ];

    private static readonly string[] Duties =
    [
        "je povinen předat veškeré podklady nejpozději do", "zajistí vyklizení prostor ve lhůtě", "předloží doklad o úhradě během",
        "umožní prohlídku stavby vždy do", "odstraní zjištěné závady nejpozději do", "oznámí změnu písemně do",
    ];

    private static readonly string[] Conditions =
    [
        "od okamžiku, kdy nabude účinnosti zápis do katastru nemovitostí",
        "ode dne, kdy vklad vlastnického práva povolí příslušný úřad",
        "po doručení výzvy učiněné v souladu s ustanovením o doručování",
        "od podpisu předávacího protokolu oběma stranami",
        "po uplynutí lhůty podle zákona č. 561/2004 Sb. a navazujících vyhlášek",
    ];

    public static string Heading(int article) => Headings[article - 1];

    public static string Paragraph(int number) => string.Join(' ', Enumerable.Range(0, 4).Select(part => Sentence((number * 4) + part)));

    private static string Sentence(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Subjects[number % Subjects.Length]} {Duties[number / 2 % Duties.Length]} {(number % 28) + 2} pracovních dnů "
        + $"{Conditions[number / 3 % Conditions.Length]}, přičemž za den prodlení náleží částka {(number * 37) + 100},- Kč podle odstavce {number + 1}.");
}
