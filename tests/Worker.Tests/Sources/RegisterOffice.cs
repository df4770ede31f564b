using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clona.Worker.Tests.Sources;

/// <summary>Index and dumps of an invented register, as the register writes them (registr-smluv.md, sections 2, 3 and 6).</summary>
internal static class RegisterOffice
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private const string Namespace = "xmlns=\"http://portal.gov.cz/rejstriky/ISRS/1.2/\"";

    public static string Record(
        long contract, long version, bool isValid, string ico, params (string Name, byte[] Content, string Address)[] attachments)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<zaznam><identifikator><idSmlouvy>{contract}</idSmlouvy><idVerze>{version}</idVerze></identifikator>");
        text.Append(CultureInfo.InvariantCulture, $"<odkaz>https://smlouvy.gov.cz/smlouva/{version}</odkaz><casZverejneni>2026-01-16T08:00:00+01:00</casZverejneni>");
        text.Append(CultureInfo.InvariantCulture, $"<smlouva><subjekt><datovaSchranka>abc1234</datovaSchranka><nazev>Město Vzorov</nazev><ico>{ico}</ico></subjekt>");
        text.Append("<smluvniStrana><nazev>Vymyšlená Jana</nazev><prijemce>1</prijemce><identifikace>FO</identifikace></smluvniStrana>");
        text.Append("<predmet>Kupní smlouva</predmet><datumUzavreni>2026-01-15</datumUzavreni></smlouva><prilohy>");
        foreach (var (name, content, address) in attachments)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(content));
            text.Append(CultureInfo.InvariantCulture, $"<priloha><nazevSouboru>{name}</nazevSouboru><hash algoritmus=\"sha256\">{hash}</hash><odkaz>{address}</odkaz></priloha>");
        }

        text.Append(CultureInfo.InvariantCulture, $"</prilohy><platnyZaznam>{(isValid ? 1 : 0)}</platnyZaznam>");
        return text.Append(CultureInfo.InvariantCulture, $"<navazanyZaznam>https://smlouvy.gov.cz/smlouva/1</navazanyZaznam></zaznam>").ToString();
    }

    public static byte[] Dump(string month, params string[] records) => Encoding.UTF8.GetBytes(
        $"{Head}<dump {Namespace}><mesic>{month}</mesic><rok>2026</rok><casGenerovani>2026-02-01T00:00:00+01:00</casGenerovani>"
        + $"<dokoncenyMesic>1</dokoncenyMesic>{string.Concat(records)}</dump>");

    public static byte[] Index(params string[] dumps) => Encoding.UTF8.GetBytes($"{Head}<index {Namespace}>{string.Concat(dumps)}</index>");

    public static string Entry(int month, int? day, bool isComplete, byte[] dump, Uri address) =>
        "<dump>" + (day is { } number ? $"<den>{number}</den>" : string.Empty)
        + $"<mesic>{month}</mesic><rok>2026</rok><hashDumpu algoritmus=\"sha1\">{Sha1(dump)}</hashDumpu>"
        + $"<velikostDumpu>{dump.Length}</velikostDumpu><casGenerovani>2026-02-01T00:00:00+01:00</casGenerovani>"
        + $"<dokoncenyMesic>{(isComplete ? 1 : 0)}</dokoncenyMesic><odkaz>{address}</odkaz></dump>";

#pragma warning disable CA5350, RS0030 // The register's own choice of digest.
    private static string Sha1(byte[] content) => Convert.ToHexStringLower(SHA1.HashData(content));
#pragma warning restore CA5350, RS0030
}
