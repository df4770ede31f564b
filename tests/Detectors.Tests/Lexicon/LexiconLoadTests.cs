using System.Diagnostics;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

[Collection(nameof(AloneCollection))]
[Trait("Category", "Timed")]
public sealed class LexiconLoadTests
{
    private const int Tries = 5;

    [Fact]
    public void The_committed_lexicon_is_loaded_and_answers_within_50_milliseconds()
    {
        var path = Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin");

        var best = Enumerable.Range(0, Tries).Min(_ => LoadAndAsk(path));

        best.ShouldBeLessThan(TimeSpan.FromMilliseconds(50));
    }

    private static TimeSpan LoadAndAsk(string path)
    {
        var clock = Stopwatch.StartNew();
        var lexicon = NameLexicon.Load(File.ReadAllBytes(path));
        new NameAnalyzer(lexicon).Analyze("Novákovou", ignoreDiacritics: false).IsSurname.ShouldBeTrue();
        return clock.Elapsed;
    }
}
