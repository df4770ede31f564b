using System.Text;
using Clona.Worker.Sources.Settings;

namespace Clona.Worker.Tests.Sources;

public sealed class SourceListReaderTests
{
    private const string Good =
        """
        { "schema": "clona.sources/1", "sources": [
          { "id": "zapisy", "kind": "urls", "profile": "minutes", "urls": ["https://www.obec.example/zapis.pdf"], "window": "22:00-05:00" },
          { "id": "deska", "kind": "notice-board", "profile": "minutes", "url": "https://deska.obec.example/deska.json",
            "titles": ["zápis"], "hosts": ["soubory.obec.example"], "requestsPerMinute": 30, "everyHours": 6 },
          { "id": "registr", "kind": "register", "profile": "registr-smluv", "url": "https://data.example/index.xml",
            "publisher": { "ico": "19" }, "from": "2026-01", "attachments": "http://zrcadlo.example:8080/", "plainHttp": true } ] }
        """;

    [Fact]
    public void A_list_is_read()
    {
        var list = Read(Good);

        list.Errors.ShouldBeEmpty();
        list.Sources.Select(source => source.Kind).ShouldBe([SourceKind.Urls, SourceKind.NoticeBoard, SourceKind.Register]);
        list.Sources[1].Hosts.ShouldBe(["soubory.obec.example", "deska.obec.example"], ignoreOrder: true);
        list.Sources[1].Every.ShouldBe(TimeSpan.FromHours(6));
        list.Sources[2].PublisherNumber.ShouldBe("00000019");
        list.Sources[2].From.ShouldBe(new DateOnly(2026, 1, 1));
        list.Sources[2].Hosts.ShouldContain("zrcadlo.example:8080");
    }

    [Theory]
    [InlineData("{", "sources.json", "není platný JSON")]
    [InlineData("""{ "sources": [] }""", "schema", "Neznámé schéma")]
    [InlineData("""{ "schema": "clona.sources/1" }""", "sources", "Chybí seznam")]
    [InlineData("""{ "schema": "clona.sources/1", "sources": [1] }""", "sources[0]", "musí být objekt")]
    [InlineData("""{ "schema": "clona.sources/1", "sources": [], "zdroje": 1 }""", "zdroje", "Neznámý klíč")]
    public void A_list_that_is_none_is_refused(string json, string place, string text) => ShouldSay(json, place, text);

    [Theory]
    [InlineData("\"kind\": \"mail\"", "kind", "Neznámý druh zdroje")]
    [InlineData("\"id\": \"Zápisy\"", "id", "malá písmena")]
    [InlineData("\"profile\": \"neni\"", "profile", "registr-smluv")]
    [InlineData("\"urls\": []", "urls", "Chybí adresa")]
    [InlineData("\"urls\": \"x\"", "urls", "seznam textů")]
    [InlineData("\"urls\": [\"obec.example\"]", "urls[0]", "úplná webová adresa")]
    [InlineData("\"urls\": [\"ftp://obec.example/a\"]", "urls[0]", "úplná webová adresa")]
    [InlineData("\"urls\": [\"http://obec.example/a\"]", "urls[0]", "není šifrovaná")]
    [InlineData("\"urls\": [\"https://jana:heslo@obec.example/a\"]", "urls[0]", "Tajné údaje")]
    [InlineData("\"urls\": [\"https://obec.example/a?id=1&TOKEN=abc\"]", "urls[0]", "Tajné údaje")]
    [InlineData("\"window\": \"večer\"", "window", "22:00-05:00")]
    [InlineData("\"requestsPerMinute\": 0", "requestsPerMinute", "od 1 do 600")]
    [InlineData("\"everyHours\": \"den\"", "everyHours", "celé číslo")]
    [InlineData("\"plainHttp\": \"ano\"", "plainHttp", "true nebo false")]
    [InlineData("\"titles\": [\"x\"]", "titles", "Neznámý klíč")]
    public void A_wrong_value_is_named_with_its_place(string entry, string key, string text)
    {
        var usual = new Dictionary<string, string>
        {
            ["id"] = "\"zapisy\"",
            ["kind"] = "\"urls\"",
            ["profile"] = "\"minutes\"",
            ["urls"] = "[\"https://obec.example/a.pdf\"]",
        };
        var at = entry.IndexOf(':', StringComparison.Ordinal);
        usual[entry[..at].Trim('"')] = entry[(at + 1)..];

        ShouldSay(List(string.Join(',', usual.Select(pair => $"\"{pair.Key}\": {pair.Value}"))), "sources[0]." + key, text);
    }

    [Theory]
    [InlineData("", "publisher", "Chybí, čí smlouvy")]
    [InlineData(", \"publisher\": { \"ico\": \"123456789\" }", "publisher.ico", "nejvýše 8 číslic")]
    [InlineData(", \"publisher\": { \"ico\": \"19\" }, \"from\": \"leden\"", "from", "2026-01")]
    public void A_register_says_whose_contracts_and_from_when(string more, string key, string text) => ShouldSay(
        List($$"""{{"\"id\""}}: "r", "kind": "register", "profile": "registr-smluv", "url": "https://data.example/index.xml"{{more}}"""),
        "sources[0]." + key,
        text);

    [Fact]
    public void Two_sources_cannot_have_one_id() => ShouldSay(
        Good.Replace("\"deska\"", "\"zapisy\"", StringComparison.Ordinal), "sources[1].id", "už má jiný zdroj");

    [Fact]
    public void A_secret_is_not_quoted() =>
        Read(List("\"id\": \"a\", \"kind\": \"urls\", \"profile\": \"minutes\", \"urls\": [\"https://jana:heslo123@obec.example/\"]"))
            .Errors.ShouldAllBe(error => !error.Text.Contains("heslo123", StringComparison.Ordinal));

    private static string List(string source) => $$"""{ "schema": "clona.sources/1", "sources": [ { {{source}} } ] }""";

    private static void ShouldSay(string json, string place, string text)
    {
        var list = Read(json);
        list.Sources.ShouldBeEmpty();
        var error = list.Errors.ShouldHaveSingleItem();
        error.Place.ShouldBe(place);
        error.Text.ShouldContain(text);
    }

    private static SourceList Read(string json) => SourceListReader.Read(Encoding.UTF8.GetBytes(json));
}
