using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Clona.Pipeline.Policy;

namespace Clona.EndToEnd.Tests.DecisionTable;

/// <summary>
/// Table 1.10 of the requirements, cell by cell: each is a sentence in a document that goes through <c>redact detect</c>.
/// Letters: R redact, K keep, Q a person decides, - no such cell; two letters where the table names a condition.
/// Columns: registr-smluv, minutes, infz, web, bulletin.
/// </summary>
public sealed class DecisionTableTests
{
    private static readonly string[] Profiles = ["registr-smluv", "minutes", "infz", "web", "bulletin"];

    // official: on the web by post, at the register by switch. official-contact of an answer: K or Q, by the annotation rules Q.
    // audience of minutes: K if incidental, which only a person or the office's switch can say. signature: Q of an official.
    private const string Table = """
        party             K R Q R Q
        party-home        R R R R R
        legal-person      K K K K K
        representative    R Q Q R Q
        official          K K K KR K
        official-contact  R Q Q K Q
        private-contact   R R R R R
        contact           R Q Q R R
        speaker           - K Q Q Q
        audience          - Q - Q Q
        third-party       R R R R R
        applicant         - - R R -
        child             R R R R R
        identifiers       R R R R R
        account           R R R R R
        signature         R R RQ R R
        special           R R R R R
        jubilee           - - - R K
        talk-author       R Q Q Q Q
        photo             - Q Q R Q
        security          Q Q R R R
        cited             K K K K K
        """;

    private static readonly Dictionary<(string Row, string Profile), string> Cells = ReadTable();

    public static TheoryData<string> Documents => [.. MarkedDocument.Names()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_marked_place_is_decided_as_its_cell_says(string name)
    {
        var document = MarkedDocument.Read(name);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("dokument.txt"), document.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var found = Detect(folder.File("dokument.txt"), document.Profile);

        document.Places.Select(place => Fault(document, place, found)).Where(fault => fault.Length > 0).ShouldBeEmpty();
    }

    [Fact]
    public void Every_cell_has_its_sentence()
    {
        var shown = MarkedDocument.Names().Select(MarkedDocument.Read)
            .SelectMany(document => document.Places.Select(place => (place.Row, document.Profile, place.Cell)))
            .ToHashSet();
        var asked = Cells.Where(cell => cell.Key.Row != "photo")
            .SelectMany(cell => cell.Value.Select(letter => (cell.Key.Row, cell.Key.Profile, letter)));

        asked.Where(cell => !shown.Contains(cell)).ShouldBeEmpty();
        shown.Where(cell => !Cells.GetValueOrDefault((cell.Row, cell.Profile), string.Empty).Contains(cell.Cell)).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_is_decided_by_its_column()
    {
        const string picture = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGP8z4ANMGEVHbQSACIjAg8vmIkDAAAAAElFTkSuQmCC";
        using var folder = new TemporaryFolder();
        var page = $"<!DOCTYPE html><html lang='cs'><meta charset='utf-8'><p>Oslavy obce</p><img width='240' height='180' src='data:image/png;base64,{picture}'></html>";
        var pdf = PrintedPdf.WithChromium(folder, page, "oslavy");

        foreach (var profile in Profiles.Where(profile => Cells.ContainsKey(("photo", profile))))
        {
            var photo = Detect(pdf, profile).Single(row => row.Type == "photo");
            photo.Decision.ShouldBe(new MarkedPlace("photo", "photo", "-", Cells[("photo", profile)][0], 0, 0).Decision, profile);
        }
    }

    [Fact]
    public void A_listener_stays_in_minutes_when_the_office_chose_so()
    {
        using var folder = new TemporaryFolder();
        var document = MarkedDocument.Read("minutes.zasedani");
        File.WriteAllText(folder.File("zapis.txt"), document.Text);
        File.WriteAllText(folder.File("zapisy.json"), WithSwitch("minutes", "kept"));

        var found = Detect(folder.File("zapis.txt"), folder.File("zapisy.json"));

        var listener = document.Places.Single(place => place.Row == "audience");
        found.Single(row => row.Start == listener.Start).Decision.ShouldBe("keep");
    }

    [Theory]
    [InlineData("strict", "official", "redact")]
    [InlineData("strict", "representative", "redact")]
    [InlineData("practice", "official", "keep")]
    [InlineData("practice", "representative", "keep")]
    public void Who_acts_for_a_party_is_decided_by_the_switch_of_the_office(string option, string row, string decision)
    {
        using var folder = new TemporaryFolder();
        var document = MarkedDocument.Read("registr-smluv.smlouva");
        File.WriteAllText(folder.File("smlouva.txt"), document.Text);
        File.WriteAllText(folder.File("smlouvy.json"), WithSwitch("registr-smluv", option));

        var found = Detect(folder.File("smlouva.txt"), folder.File("smlouvy.json"));

        var place = document.Places.First(place => place.Row == row);
        found.Single(item => item.Start == place.Start).Decision.ShouldBe(decision);
    }

    [Fact]
    public void Marks_name_the_ground_when_the_profile_says_so()
    {
        using var folder = new TemporaryFolder();
        var file = JsonNode.Parse(ProfileCatalog.FileOf("minutes").Span)!.AsObject();
        file["marks"] = "ground";
        File.WriteAllText(folder.File("zapis.txt"), MarkedDocument.Read("minutes.zasedani").Text);
        File.WriteAllText(folder.File("zapisy.json"), file.ToJsonString());

        Redact.Run("file", folder.File("zapis.txt"), "--out", folder.File("out"), "--profile", folder.File("zapisy.json")).ExitCode.ShouldBe(10);

        File.ReadAllText(folder.File("out/zapis.redacted.txt")).ShouldContain("[rodné číslo, § 13c zákona č. 133/2000 Sb.]");
    }

    private static string WithSwitch(string profile, string value)
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf(profile).Span)!.AsObject();
        file["switches"]![0]!["value"] = value;
        return file.ToJsonString();
    }

    private static IReadOnlyList<Found> Detect(string path, string profile)
    {
        var result = Redact.Run("detect", path, "--profile", profile, "--format", "json");
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("detections").EnumerateArray().Select(FoundOf)];
    }

    private static Found FoundOf(JsonElement row) => new(
        row.GetProperty("type").GetString()!,
        row.GetProperty("role").GetString()!,
        row.GetProperty("decision").GetString()!,
        row.GetProperty("rule").GetString()!,
        row.GetProperty("start").GetInt32(),
        row.GetProperty("end").GetInt32());

    // What stays need not be found at all, but nothing may take it away.
    private static string Fault(MarkedDocument document, MarkedPlace place, IReadOnlyList<Found> found)
    {
        var near = found.Where(row => row.Start < place.End && place.Start < row.End).ToList();
        var isMet = place.Cell == 'K'
            ? near.TrueForAll(row => row.Decision == "keep" && HasRole(row, place))
            : near.Exists(row => row.Start <= place.Start && row.End >= place.End && (place.Type == "-" || row.Type == place.Type)
                && HasRole(row, place) && row.Decision == place.Decision);
        var got = string.Join(", ", near.Select(row => $"{row.Type} {row.Role} {row.Decision} by {row.Rule}"));
        return isMet ? string.Empty
            : $"{document.Name}: {place.Row} «{document.Text[place.Start..place.End]}» wants {place.Role} {place.Decision}, got [{got}]";
    }

    private static bool HasRole(Found row, MarkedPlace place) => place.Role == "-" || row.Role == place.Role;

    private static Dictionary<(string, string), string> ReadTable()
    {
        var cells = new Dictionary<(string, string), string>();
        foreach (var line in Table.Split('\n'))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var column = 0; column < Profiles.Length; column++)
            {
                if (parts[column + 1] != "-")
                {
                    cells[(parts[0], Profiles[column])] = parts[column + 1];
                }
            }
        }

        return cells;
    }

    private sealed record Found(string Type, string Role, string Decision, string Rule, int Start, int End);
}
