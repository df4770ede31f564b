using Clona.Detectors.Lexicon;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Trains a model: the same texts, options and lexicon give the same weights on every machine.</summary>
internal sealed class Trainer(NameLexicon lexicon, TrainingOptions options, TextWriter output)
{
    /// <summary>The weights learned from <paramref name="texts"/>.</summary>
    public (sbyte[] Rows, int[] Transitions) Train(TrainingTexts texts)
    {
        var perceptron = new Perceptron(options.Bits);
        var reader = new ExampleReader(lexicon, options.Bits);
        var augmenter = new Augmenter(new NameAnalyzer(lexicon));
        for (var round = 0; round < options.Rounds; round++)
        {
            var dice = new Dice(options.Seed ^ ((ulong)round << 40));
            var (wrong, tokens) = (0L, 0L);
            foreach (var document in texts.Round(round))
            {
                var changed = Augmenter.RestyleLines(augmenter.Change(document, dice), dice);
                foreach (var parts in new[] { document.Parts, changed })
                {
                    var example = reader.Read(parts);
                    wrong += perceptron.Learn(example);
                    tokens += example.Gold.Length;
                }
            }

            output.WriteLine($"round {round + 1}: {wrong} of {tokens} tokens wrong while learning");
        }

        return perceptron.Average();
    }
}
