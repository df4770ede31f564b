namespace Clona.Browser.Tests.Documents;

/// <summary>An invented contract of two pages; no person, address or number belongs to anybody, every number passes its check digit.</summary>
internal static class MadeUpContract
{
    /// <summary>Values that the output must not hold.</summary>
    public static IReadOnlyList<string> Removed { get; } =
    [
        "705718/1043", "18. 7. 1970", "Okružní 1482/7", "+420 605 118 274", "jana.novotna@posta.example.cz", "5120047383/0600",
        "Radim Hloušek", "23. 2. 1979", "Jezerní 9", "k7q2mzd", "710766-9544157736/0100",
    ];

    /// <summary>What the clerk draws a box over: nothing that the program knows as a personal datum.</summary>
    public const string DrawnOver = "Borůvková zahrada";

    /// <summary>What the clerk decides to keep, with a reason.</summary>
    public const string KeptByClerk = "Ludmila Šťastná";

    /// <param name="number">Number of the contract; two documents with the same one are the same document.</param>
    public static string Html(int number) => $$"""
        <!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Kupní smlouva</title><style>
        body{font-family:"Liberation Serif",serif;font-size:12pt;line-height:1.4}h1{font-size:17pt}h2{font-size:13pt}
        .next{page-break-before:always}</style></head><body>
        <h1>Kupní smlouva č. KS/2026/{{number}}</h1>
        <p>uzavřená podle § 2079 a násl. zákona č. 89/2012 Sb., občanský zákoník</p>
        <p><b>Smluvní strany</b></p>
        <p>Prodávající: Město Lipová nad Ploučí, se sídlem Náměstí 1, 999 01 Lipová nad Ploučí, IČO: 00261912,<br>
        zastoupené starostou Ing. Petrem Havránkem<br>(dále jen „prodávající“)</p>
        <p>a</p>
        <p>Kupující: Jana Novotná<br>r. č. 705718/1043<br>datum narození: 18. 7. 1970<br>bytem Okružní 1482/7, 460 01 Liberec<br>
        tel.: +420 605 118 274<br>e-mail: jana.novotna@posta.example.cz<br>č. účtu: 5120047383/0600<br>(dále jen „kupující“)</p>
        <h2>Článek 1. Předmět smlouvy</h2>
        <p>Předmětem koupě je pozemek zvaný Borůvková zahrada za obecním úřadem. Klíče převezme za kupující paní {{KeptByClerk}}.</p>
        <h2 class="next">Článek 2. Předání</h2>
        <p>Svědkem předání byl pan Radim Hloušek (narozen 23. 2. 1979), bytem Jezerní 9, 472 01 Doksy, ID datové schránky k7q2mzd.</p>
        <p>Závdatek byl složen na účet č. 710766-9544157736/0100. Kupující Jana Novotná, r. č. 705718/1043, zboží převzala.</p>
        </body></html>
        """;
}
