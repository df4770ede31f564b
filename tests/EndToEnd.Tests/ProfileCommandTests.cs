using System.Text.Json;
using System.Text.Json.Nodes;
using Clona.EndToEnd.Tests.Programs;
using Clona.Pipeline.Policy;

namespace Clona.EndToEnd.Tests;

/// <summary>Profiles on the command line: compared, tried, explained; and the papers that go with an output.</summary>
public sealed class ProfileCommandTests
{
    private const string Minutes = "ZÁPIS z 12. zasedání zastupitelstva\n\nPřítomni: Ing. Petra Vaňková, starostka\n\nRozprava\nV rozpravě vystoupil občan pan Josef Bartoň s dotazem na dopravu ve městě. R. č. 800312/1239, tel. 605 118 274.\n";

    [Fact]
    public void Two_versions_are_compared()
    {
        var result = Redact.Run("profiles", "--compare", "minutes@2026.1", "minutes");

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("security.decision");
    }

    [Fact]
    public void A_profile_is_tried_on_a_folder_before_it_is_used()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("zapis.txt"), Minutes);
        File.WriteAllText(folder.File("vlastni.json"), WithRule("redact"));

        var result = Redact.Run("profiles", "--try", folder.File("vlastni.json"), folder.File("zapis.txt"));

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("jméno osoby: ponechat → odstranit, 1×");
        result.Output.ShouldNotContain("Bartoň");
    }

    [Fact]
    public void A_report_is_explained_by_its_own_version_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("zapis.txt"), Minutes);
        Redact.Run("file", folder.File("zapis.txt"), "--out", folder.Path, "--profile", "minutes").ExitCode.ShouldBeOneOf([0, 10]);
        var report = folder.File("zapis.report.json");

        Redact.Run("profiles", "--explain", report).Output.ShouldContain("minutes.speaker: d");

        File.WriteAllText(report, File.ReadAllText(report).Replace("\"version\": \"2026.2\"", "\"version\": \"2019.1\"", StringComparison.Ordinal));
        var missing = Redact.Run("profiles", "--explain", report);
        missing.ExitCode.ShouldBe(2);
        missing.Errors.ShouldContain("2019.1");
    }

    [Fact]
    public void An_output_comes_with_its_protocol_and_states_what_it_is()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("zapis.txt"), Minutes);

        var result = Redact.Run("file", folder.File("zapis.txt"), "--out", folder.Path, "--profile", "minutes", "--protocol", "--marks", "ground");

        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        File.ReadAllText(folder.File("zapis.redacted.txt")).ShouldContain("[rodné číslo, § 13c zákona č. 133/2000 Sb.]");
        var protocol = JsonDocument.Parse(File.ReadAllBytes(folder.File("zapis.protokol.json"))).RootElement;
        protocol.GetProperty("methods")[0].GetProperty("result").GetString().ShouldBe("anonymised");
        Readers.Poppler(folder.File("zapis.protokol.pdf")).ShouldContain("Protokol o anonymizaci");
        Redact.Run("verify", folder.File("zapis.redacted.txt"), "--report", folder.File("zapis.report.json")).ExitCode.ShouldBe(0);
    }

    // Two documents about one person must share nothing that is derived from the person (G-08).
    [Fact]
    public void No_token_of_a_person_stands_in_two_outputs()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.txt"), Minutes);
        File.WriteAllText(folder.File("b.txt"), "ZÁPIS\nStarosta přivítal hosty.\nObčan Josef Bartoň, r. č. 800312/1239, byl vyzván k úhradě dluhu.\n");

        Redact.Run("file", folder.File("a.txt"), folder.File("b.txt"), "--out", folder.Path, "--profile", "infz").ExitCode.ShouldBeOneOf([0, 10]);

        var marks = new[] { "a", "b" }.Select(name => File.ReadAllText(folder.File(name + ".redacted.txt")))
            .Select(text => text.Split('[', ']').Where((_, index) => index % 2 == 1).ToHashSet(StringComparer.Ordinal)).ToList();
        marks[0].Intersect(marks[1]).ShouldBeSubsetOf(["jméno", "rodné číslo", "telefon"]);
        foreach (var name in new[] { "a", "b" })
        {
            var text = File.ReadAllText(folder.File(name + ".redacted.txt"));
            text.ShouldNotContain("800312");
            text.Split([' ', '\n', '[', ']']).ShouldAllBe(word => word.Length < 20, "a hash is longer than any word here");
        }
    }

    private static string WithRule(string decision)
    {
        var file = JsonNode.Parse(ProfileCatalog.FileOf("minutes").Span)!.AsObject();
        ((JsonArray)file["rules"]!).Insert(0, JsonNode.Parse($$"""
            { "id": "minutes.own", "when": { "types": ["person"], "roles": ["speaker"], "places": ["body"] }, "decision": "{{decision}}",
              "reason": "Zkouška.", "legalGround": "§ 95 zákona č. 128/2000 Sb.", "source": "úřad", "validFrom": "2026-01-01" }
            """));
        return file.ToJsonString();
    }
}
