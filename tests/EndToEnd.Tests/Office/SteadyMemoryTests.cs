using System.Globalization;
using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>The process that starts the children keeps its size, however many documents go through it.</summary>
[Trait("Category", "Full")]
public sealed partial class SteadyMemoryTests(ITestOutputHelper output)
{
    private const int Documents = 200;
    private const int MostMegabytes = 200;
    private const int MostGrowth = 40;

    [Fact]
    public void Two_hundred_documents_of_all_formats_leave_the_host_as_large_as_fifty()
    {
        var measured = ExternalProgram.Run(
            "env",
            [$"REDACT=dotnet exec {Path.Join(BuiltProgram.Folder, "redact.dll")}", "bash", ScriptPath(), "memory", Documents.ToString(CultureInfo.InvariantCulture)],
            TimeSpan.FromMinutes(40));

        output.WriteLine(measured.Output + measured.Errors);
        var figures = Figures().Match(measured.Output);
        figures.Success.ShouldBeTrue(measured.Output + measured.Errors);
        var (done, early, most) = (Number(figures, 1), Number(figures, 2), Number(figures, 3));
        done.ShouldBe(Documents);
        most.ShouldBeLessThan(MostMegabytes);
        (most - early).ShouldBeLessThan(MostGrowth);
    }

    private static string ScriptPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Redaction.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run in the repository.");
        }

        return Path.Join(folder.FullName, "eng", "measure-office");
    }

    private static int Number(Match figures, int group) => int.Parse(figures.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"documents: (\d+), .* resident after a quarter of them (\d+) MB, at most since (\d+) MB", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();
}
