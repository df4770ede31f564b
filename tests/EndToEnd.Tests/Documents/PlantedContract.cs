using System.Globalization;
using System.Text;

namespace Clona.EndToEnd.Tests.Documents;

/// <summary>
/// An invented purchase contract of ten pages with sixty values that the register of contracts must not show. Every number
/// passes its check digit; no person, address or account belongs to anybody.
/// </summary>
internal static class PlantedContract
{
    public const int Pages = 10;

    /// <summary>All planted values, as they stand in the document.</summary>
    public static IReadOnlyList<string> Values { get; } =
        [.. Annexes.SelectMany(annex => annex.Values), .. PartyValues];

    /// <summary>Names that have to stay: the party, and officials of the public side.</summary>
    public static IReadOnlyList<string> KeptNames { get; } = ["Jana Novotná", "Petrem Havránkem"];

    private static string[] PartyValues =>
    [
        "705718/1043", "18. 7. 1970", "Okružní 1482/7, 460 01 Liberec",
        "+420 605 118 274", "jana.novotna@posta.example.cz", "5120047383/0600",
    ];

    private static IReadOnlyList<PlantedClause> Annexes => PlantedClauses.All;

    /// <summary>The contract as a web page, one article a printed page.</summary>
    public static string Html()
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html><html lang='cs'><head><meta charset='utf-8'><title>Kupní smlouva</title><style>")
            .Append("body{font-family:'Liberation Serif',serif;font-size:11pt;line-height:1.35}")
            .Append("h1{font-size:16pt}h2{font-size:12pt;page-break-before:always}td{border:1px solid #888;padding:2pt 5pt}")
            .Append("p{text-align:justify}</style></head><body>");
        html.Append(Parties());
        for (var article = 1; article < Pages; article++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>Článek {article}. {ContractProse.Heading(article)}</h2>");
            html.Append(Article(article));
        }

        return html.Append("</body></html>").ToString();
    }

    private static string Parties()
    {
        var values = PartyValues;
        return $"""
            <h1>Kupní smlouva č. KS/2026/0147</h1>
            <p>uzavřená podle § 2079 a násl. zákona č. 89/2012 Sb., občanský zákoník, ve znění pozdějších předpisů</p>
            <p><b>Smluvní strany</b></p>
            <p>Prodávající: Město Lipová nad Ploučí, se sídlem Náměstí 1, 999 01 Lipová nad Ploučí, IČO: 00261912,<br>
            zastoupené starostou Ing. Petrem Havránkem<br>(dále jen „prodávající“)</p>
            <p>a</p>
            <p>Kupující: Jana Novotná<br>r. č. {values[0]}<br>datum narození: {values[1]}<br>bytem {values[2]}<br>
            tel.: {values[3]}<br>e-mail: {values[4]}<br>č. účtu: {values[5]}<br>(dále jen „kupující“)</p>
            <p>{ContractProse.Paragraph(0)}</p>
            """;
    }

    private static string Article(int article)
    {
        var clauses = Annexes.Where(clause => clause.Article == article).Select(clause => $"<p>{clause.Html}</p>").ToArray();
        var prose = Enumerable.Range(0, 5).Select(number => $"<p>{ContractProse.Paragraph((article * 5) + number)}</p>");
        return string.Concat(prose.Zip(clauses.Concat(Enumerable.Repeat(string.Empty, 5)), (text, clause) => text + clause));
    }
}
