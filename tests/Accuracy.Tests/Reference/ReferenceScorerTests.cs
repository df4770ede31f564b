using System.Diagnostics;
using System.Text.Json.Nodes;
using Clona.Accuracy.Corpus;
using Clona.Accuracy.Predictors;

namespace Clona.Accuracy.Tests.Reference;

public sealed class ReferenceScorerTests
{
    [ReferenceScorerTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_printed_line_and_every_figure_equal_those_of_the_reference_scorer(int seed)
    {
        using var folder = new TemporaryFolder();
        OddTexts.Write(folder);
        string[] paths = [Path.Join(folder.Path, "gold"), .. DevTexts(seed)];
        var detector = new FakeDetector(folder, seed);
        foreach (var document in GoldFiles.Read(paths, TextWriter.Null))
        {
            detector.Prepare(document);
        }

        var expected = RunReference(detector.Command, folder, paths);
        var actual = RunOurs(detector.Command, folder, paths);

        actual[..Math.Min(actual.Length, expected.Length)].ShouldBe(expected);
        FiguresOf(folder, "ours.json", like: "reference.json").ShouldBe(FiguresOf(folder, "reference.json", like: "reference.json"));
    }

    // Python starts once per document and scorer, so a seed takes a sixth of the texts.
    private static IEnumerable<string> DevTexts(int seed) =>
        Directory.EnumerateFiles(RepositoryFolder.DevCorpus, "*.txt").Order(StringComparer.Ordinal).Where((_, i) => i % 6 == seed);

    private static string RunReference(string command, TemporaryFolder folder, string[] paths)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["--redact", command, "--worst", "7", "--json", Path.Join(folder.Path, "reference.json")];
        foreach (var argument in arguments.Prepend(RepositoryFolder.ReferenceScorer).Concat(paths))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.GetAwaiter().GetResult());
        return output;
    }

    private static string RunOurs(string command, TemporaryFolder folder, string[] paths)
    {
        var options = new RunOptions { Paths = paths, Worst = 7, Json = Path.Join(folder.Path, "ours.json") };
        using var output = new StringWriter { NewLine = "\n" };
        var run = new AccuracyRun(options, new CommandPredictor(command), "test", TimeProvider.System, output, TextWriter.Null);
        run.Execute().ShouldBe(RunCode.Passed);
        return output.ToString();
    }

    // One line per figure of the reference's object, in its order; null where ours has none of that name.
    private static string FiguresOf(TemporaryFolder folder, string file, string like)
    {
        var json = Parse(folder, file);
        return string.Join('\n', Parse(folder, like).SelectMany(figure => figure.Value is JsonObject types
            ? types.SelectMany(type => type.Value!.AsObject().Select(part => Line(json["types"]![type.Key], part.Key, $"{type.Key} ")))
            : [Line(json, figure.Key, string.Empty)]));
    }

    private static string Line(JsonNode? parent, string name, string prefix) =>
        $"{prefix}{name}: {(parent is JsonObject known && known.ContainsKey(name) ? parent[name]?.GetValue<double>() : double.NaN)}";

    private static JsonObject Parse(TemporaryFolder folder, string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Join(folder.Path, file)))!.AsObject();
}
