using Clona.Detectors;
using Clona.Detectors.Structure;
using Clona.Speed.Layers;
using Clona.Speed.Texts;

namespace Clona.Accuracy.Tests.Speed;

/// <summary>Ten times the text may take no more than thirteen times the time: quadratic code shows without a baseline.</summary>
/// <remarks>Processor time of the reading thread: neither a busy machine nor tests, compiler and collector on other threads count. The collection stands alone all the same,
/// for what shares the caches.</remarks>
[Collection(AloneCollection.Name)]
[Trait("Category", "Timed")]
public sealed class LinearTimeTests
{
    private const int Times = 10;
    private const double Limit = 13;
    private const int Runs = 5;
    private const int Attempts = 3;

    private static readonly RuleLayer Rules = new();
    private static readonly Lazy<DetectionEngine> Engine = new(() => new DetectionEngine(File.ReadAllBytes(RepositoryFiles.Lexicon), File.ReadAllBytes(RepositoryFiles.Tagger)));

    [Fact]
    public void Rules_take_linear_time_on_documents() => ShouldBeLinear(text => Rules.Detect(text), CorpusText.Of, 50_000);

    [Fact]
    public void All_detection_takes_linear_time_on_documents() => ShouldBeLinear(text => Engine.Value.Detect(text), CorpusText.Of, 25_000);

    [Theory]
    [InlineData("7")]
    [InlineData("715612/")]
    [InlineData("12 ")]
    [InlineData("a@")]
    [InlineData("RČ/IČO: ")]
    [InlineData("(")]
    [InlineData("parc. č. 12/3, ")]
    [InlineData("\n")]
    [InlineData("A ")]
    [InlineData("S M L O U V A  ")]
    [InlineData("8 0 1 2 1 2 ")]
    [InlineData("ab-\n")]
    [InlineData("a\n2/3\n\f")]
    [InlineData("\f")]
    [InlineData(" \u0430\u0301 a")]
    [InlineData("\uFB03\u00AD")]
    public void Rules_take_linear_time_on_repeated_beginnings(string beginning) =>
        ShouldBeLinear(text => Rules.Detect(text), length => Repeat(beginning, length), 5_000);

    [Theory]
    [InlineData("nar. ")]
    [InlineData("č. ú. ")]
    [InlineData("Zákon č. ")]
    public void Rules_take_linear_time_on_labels_without_a_value(string label) =>
        ShouldBeLinear(text => Rules.Detect(text), length => Repeat(label, length), 5_000);

    [Theory]
    [InlineData("Jan ")]
    [InlineData("pan Novák, ")]
    [InlineData("Jan Novák (1944), ")]
    [InlineData("Novák (1944), ")]
    [InlineData("J. ")]
    [InlineData("Lhota 5, ")]
    [InlineData("bytem ")]
    [InlineData("ul. ")]
    [InlineData("úraz|")]
    public void All_detection_takes_linear_time_on_repeated_beginnings(string beginning) =>
        ShouldBeLinear(text => Engine.Value.Detect(text), length => Repeat(beginning, length), 4_000);

    // Where the kind of document is known, roles are read by what else stands in the line, and here one line is the whole text.
    [Fact]
    public void All_detection_takes_linear_time_on_one_line_of_a_known_kind() =>
        ShouldBeLinear(text => Engine.Value.Detect(text, DocumentKind.Minutes), length => Repeat("pan Novák, ", length), 10_000);

    // Addresses are judged by their line, and here one line is the whole text.
    [Fact]
    [Trait("Category", "Full")]
    public void All_detection_takes_linear_time_on_one_line_of_addresses() =>
        ShouldBeLinear(text => Engine.Value.Detect(text, DocumentKind.Minutes), length => Repeat("pan Novák, Lipová 12, Kolín, ", length), 40_000);

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static void ShouldBeLinear(Action<string> read, Func<int, string> textOf, int length)
    {
        var (small, large) = (textOf(length), textOf(length * Times));
        var ratio = double.MaxValue;

        // A collection of garbage on this thread, or a neighbour in the caches, can spoil a comparison, not three in a row.
        for (var attempt = 0; attempt < Attempts && ratio >= Limit; attempt++)
        {
            ratio = Ratio(read, small, large);
        }

        ratio.ShouldBeLessThan(Limit);
    }

    // The small text is read as often as it goes into the large one, and both by turns: what slows the machine down for a while slows both.
    private static double Ratio(Action<string> read, string small, string large)
    {
        var (few, many) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < Runs; run++)
        {
            few = Least(few, ThreadTime.Of(() => Repeat(read, small)));
            many = Least(many, ThreadTime.Of(() => read(large)));
        }

        return Times * (many / few);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static void Repeat(Action<string> read, string text)
    {
        for (var i = 0; i < Times; i++)
        {
            read(text);
        }
    }
}
