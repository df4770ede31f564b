using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Names of files are findings too, whatever the format and wherever the file comes from.</summary>
public sealed class FileNameTests(ITestOutputHelper output)
{
    private const string Person = "Jan Novák 736028-5163";

    public static TheoryData<string> Formats() => [".pdf", ".txt", ".md", ".html", ".eml", ".docx", ".odt", ".rtf", ".doc", ".xlsx"];

    [Theory]
    [MemberData(nameof(Formats))]
    [Trait("Category", "Full")]
    public void A_name_with_a_person_in_it_does_not_leave(string extension)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File(Person + extension), NamedFiles.Of(folder, extension));

        ShouldBeRenamed(folder, folder.File(Person + extension), [extension]);
    }

    [Fact]
    public void Names_in_archives_and_on_messages_do_not_leave_either()
    {
        using var folder = new TemporaryFolder();
        var mail = NamedFiles.Mail($"{Person}.txt", "Příloha beze jmen."u8.ToArray());
        File.WriteAllBytes(folder.File("spis.zip"), NamedFiles.Zip(($"složka {Person}/{Person} první.txt", "Zápis."u8.ToArray()), ("dopis.eml", mail)));

        ShouldBeRenamed(folder, folder.File("spis.zip"), [".txt", ".txt"], others: 1);
    }

    private void ShouldBeRenamed(TemporaryFolder folder, string file, string[] extensions, int others = 0)
    {
        var result = Redact.Run("file", file, "--profile", "minutes", "--out", folder.File("out"));

        output.WriteLine(result.Output + result.Errors);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        var files = Directory.EnumerateFiles(folder.File("out")).ToList();
        files.Select(Path.GetFileName).ShouldAllBe(name => !name!.Contains("Nov", StringComparison.Ordinal) && !name.Contains("736028", StringComparison.Ordinal));
        var reports = files.Where(name => name.EndsWith(".report.json", StringComparison.Ordinal)).Select(name => File.ReadAllText(name)).ToList();
        reports.Count.ShouldBe(extensions.Length + others);
        reports.ShouldAllBe(text => !text.Contains("Novák", StringComparison.Ordinal) && !text.Contains("736028", StringComparison.Ordinal));
        reports.Count(text => text.Contains("\"file-renamed\"", StringComparison.Ordinal)).ShouldBe(extensions.Length);
        foreach (var text in reports)
        {
            using var report = JsonDocument.Parse(text);
            report.RootElement.GetProperty("outputs").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)
                .ShouldAllBe(name => File.Exists(Path.Join(folder.File("out"), name)));
        }
    }
}
