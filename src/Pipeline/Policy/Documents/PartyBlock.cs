using Clona.Detectors.Findings;

namespace Clona.Pipeline.Policy.Documents;

/// <summary>Looks for the identification of the parties in a contract (RS-03).</summary>
internal static class PartyBlock
{
    private static readonly string[] Sides =
    [
        "objednatel", "zhotovitel", "prodávající", "kupující", "pronajímatel", "nájem", "dárce", "obdarovan", "poskytovatel",
        "příjemce", "zadavatel", "dodavatel", "odběratel", "půjčitel", "výpůjč", "propachtovatel", "pacht", "příkazce", "příkazník",
        "mandant", "mandatář", "zaměstnavatel", "zaměstnanec", "zaměstnankyn", "věřitel", "dlužník", "povinn", "oprávněn",
        "správce", "zpracovatel", "uživatel", "stavebník", "vlastník", "převodce", "nabyvatel", "klient", "ručitel", "úvěr", "pojist",
        "investor", "žadatel", "smluvní stran", "strany dohody", "účastníci", "účastník",
    ];

    /// <summary>Whether the text or a finding names the parties: at least two sides, or a finding in the block itself.</summary>
    public static bool IsIn(string text, IEnumerable<Finding> findings) =>
        findings.Any(finding => finding.Place == DocumentPlace.PartyBlock)
        || Sides.Where(side => text.Contains(side, StringComparison.OrdinalIgnoreCase)).Take(2).Count() == 2;
}
