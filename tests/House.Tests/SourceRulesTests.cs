using System.Text.RegularExpressions;

namespace Clona.House.Tests;

/// <summary>Rules of the house that a compiler does not check.</summary>
public sealed partial class SourceRulesTests
{
    private const int LongestFile = 400;
    private const int UsualFile = 150;

    [Fact]
    public void No_production_file_is_longer_than_four_hundred_lines() =>
        SourceTree.ProductionFiles.Where(file => LinesOf(file).Length > LongestFile).Select(SourceTree.NameOf).ShouldBeEmpty();

    [Fact]
    public void Nine_of_ten_production_files_have_at_most_one_hundred_and_fifty_lines()
    {
        var lengths = SourceTree.ProductionFiles.Select(file => LinesOf(file).Length).Order().ToList();

        lengths[(int)(lengths.Count * 0.9)].ShouldBeLessThanOrEqualTo(UsualFile);
    }

    [Fact]
    public void No_file_holds_unfinished_marks_or_regions() =>
        Offenders(SourceTree.ProductionFiles.Concat(SourceTree.TestFiles), UnfinishedMark()).ShouldBeEmpty();

    [Fact]
    public void No_type_hides_behind_a_name_that_says_nothing() =>
        SourceTree.ProductionFiles
            .Where(file => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(file)))
            .Select(SourceTree.NameOf).ShouldBeEmpty();

    [Fact]
    public void A_catch_all_stands_only_at_a_process_border() =>
        Offenders(SourceTree.ProductionFiles, CatchAll())
            .Where(name => !File.ReadAllText(Path.Join(SourceTree.Root, name)).Contains("Process border", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_class_is_sealed_static_or_made_for_inheritance() =>
        Offenders(SourceTree.ProductionFiles, OpenClass()).ShouldBeEmpty();

    [Fact]
    public void A_namespace_follows_its_folder() =>
        SourceTree.ProductionFiles.Where(file => !NamespaceFits(file)).Select(SourceTree.NameOf).ShouldBeEmpty();

    private static bool NamespaceFits(string file)
    {
        var folders = SourceTree.NameOf(file).Split('/')[1..^1];
        var declared = LinesOf(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
        return declared is null || declared == $"namespace Clona.{string.Join('.', folders)};";
    }

    private static IEnumerable<string> Offenders(IEnumerable<string> files, Regex pattern) =>
        files.Where(file => Path.GetFileName(file) != "SourceRulesTests.cs" && LinesOf(file).Any(line => pattern.IsMatch(line)))
            .Select(SourceTree.NameOf);

    private static string[] LinesOf(string file) => File.ReadAllLines(file);

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b|^\s*#region", RegexOptions.None, 1000)]
    private static partial Regex UnfinishedMark();

    [GeneratedRegex("(Utils|Utilities|Helpers?|Manager|Common)$", RegexOptions.None, 1000)]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"catch\s*(\(\s*Exception(\s+\w+)?\s*\)\s*)?$", RegexOptions.None, 1000)]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^\s*(public|internal|private|protected)(\s+partial)?\s+(class|record)\s+\w+", RegexOptions.None, 1000)]
    private static partial Regex OpenClass();
}
