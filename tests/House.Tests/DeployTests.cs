using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Clona.House.Tests;

/// <summary>What the repository gives to whoever runs the program on a server.</summary>
public sealed partial class DeployTests
{
    private const string ForDevelopers = "CLONA_ENGINE";

    private static readonly string Units = Path.Join(SourceTree.Root, "deploy", "systemd");

    [SystemdFact]
    public void The_units_are_what_systemd_takes()
    {
        var folder = Directory.CreateTempSubdirectory("clona-units-").FullName;
        foreach (var unit in Directory.EnumerateFiles(Units, "*.service"))
        {
            // A template is checked as one of its instances; the program lies elsewhere on every machine.
            var text = File.ReadAllText(unit).Replace("/usr/bin/dotnet", "/bin/true", StringComparison.Ordinal);
            File.WriteAllText(Path.Join(folder, Path.GetFileName(unit).Replace("@.", "@1.", StringComparison.Ordinal)), text);
        }

        var start = new ProcessStartInfo(SystemdFactAttribute.Program, ["verify", .. Directory.EnumerateFiles(folder)])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);

        said.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Every_setting_of_the_environment_is_written_down()
    {
        var page = File.ReadAllText(Path.Join(SourceTree.Root, "docs", "operations.md"));
        var run = File.ReadAllText(Path.Join(SourceTree.Root, "run"));

        Settings().Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty("docs/operations.md");
        Settings().Except([ForDevelopers]).Where(name => !run.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty("./run --help");
    }

    [Fact]
    public void Every_example_of_a_setting_is_one_that_the_program_reads()
    {
        var sources = string.Concat(SourceTree.ProductionFiles.Select(File.ReadAllText));

        Setting().Matches(File.ReadAllText(Path.Join(SourceTree.Root, "deploy", "clona.env.example")).Replace("CLONA", "\"CLONA", StringComparison.Ordinal)
                .Replace("=", "\"=", StringComparison.Ordinal))
            .Select(match => match.Groups[1].Value).Where(name => !sources.Contains($"\"{name}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> Settings() => SourceTree.ProductionFiles
        .SelectMany(file => Setting().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(CLONA_[A-Z_]+)\"", RegexOptions.None, 10_000)]
    private static partial Regex Setting();
}
