using System.Text.Json;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>The interface that other programs depend on.</summary>
public sealed class CommandLineTests
{
    private const string Text = "Paní Jana Nováková, bytem Krátká 215/3, 463 11 Liberec, r. č. 705718/1043.\nÚčet: 5120047383/0600, tel. 605 118 274\n";

    [Theory]
    [InlineData("detect")]
    [InlineData("detect", "neexistuje.txt")]
    [InlineData("file", "neexistuje.pdf", "--out", "x")]
    [InlineData("neznamy-prikaz")]
    [InlineData("detect", "x.txt", "--profile", "neznamy")]
    [InlineData("detect", "x.txt", "--format", "xml")]
    [InlineData("verify", "x.pdf")]
    [InlineData("audit", "verify")]
    public void A_wrong_call_ends_with_two_and_one_line(params string[] arguments)
    {
        var result = Redact.Run(arguments);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public void Detections_point_at_their_values_in_the_text()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.txt"), Text);

        var result = Redact.Run("detect", folder.File("a.txt"), "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("schema").GetString().ShouldBe("redaction.detections/1");
        json.RootElement.GetProperty("textLength").GetInt32().ShouldBe(Text.Length);
        foreach (var detection in json.RootElement.GetProperty("detections").EnumerateArray())
        {
            var (start, end) = (detection.GetProperty("start").GetInt32(), detection.GetProperty("end").GetInt32());
            detection.GetProperty("text").GetString().ShouldBe(Text[start..end]);
        }
    }

    [Fact]
    public void Text_format_prints_the_text_that_offsets_count_in()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.txt"), Text);

        Redact.Run("detect", folder.File("a.txt"), "--format", "text").Output.ShouldBe(Text);
    }

    [Fact]
    public void All_profiles_are_listed()
    {
        var result = Redact.Run("profiles");

        result.ExitCode.ShouldBe(0);
        foreach (var id in new[] { "registr-smluv", "minutes", "infz", "web", "bulletin" })
        {
            result.Output.ShouldContain(id);
        }
    }

    [Fact]
    public void A_broken_profile_is_explained_with_its_place()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("p.json"), """{ "schema": "redaction.profile/1", "id": "x" }""");

        var result = Redact.Run("profiles", "--check", folder.File("p.json"));

        result.ExitCode.ShouldBe(20);
        result.Errors.ShouldContain("$.version");
    }

    [Fact]
    public void A_folder_stands_for_its_files_and_a_name_in_a_file_name_is_not_published()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("in"));
        File.WriteAllText(Path.Join(folder.File("in"), "zadost_pani_Jana_Novakova.txt"), Text);
        File.WriteAllText(Path.Join(folder.File("in"), "priloha.txt"), "Bez osobních údajů.\n");

        var result = Redact.Run("file", folder.File("in"), "--out", folder.File("out"), "--profile", "minutes");

        result.ExitCode.ShouldBeOneOf(0, 10);
        var names = Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName).ToList();
        names.ShouldContain("dokument-002.redacted.txt");
        names.ShouldContain("priloha.redacted.txt");
        names.ShouldNotContain(name => name!.Contains("ovakova", StringComparison.Ordinal));
        File.ReadAllText(Path.Join(folder.File("out"), "dokument-002.report.json")).ShouldNotContain("ovakova");
    }
}
