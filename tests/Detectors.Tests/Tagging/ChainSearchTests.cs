using Clona.Detectors.Tagging;

namespace Clona.Detectors.Tests.Tagging;

/// <summary>The search compared with a look at every chain there is.</summary>
public sealed class ChainSearchTests
{
    private const int Labels = TagLabels.Count;
    private const int Longest = 6;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(Longest)]
    public void The_best_chain_and_all_margins_are_those_of_a_look_at_every_chain(int count)
    {
        var random = new Random(20261123 + count);
        for (var round = 0; round < 60; round++)
        {
            var emissionReach = round % 3 == 0 ? 30_000 : 400;
            var transitions = Transitions(random, round % 2 == 0 ? 300 : 30_000);
            var tags = new TagMemory();
            tags.Reset(Longest + 2);
            for (var i = 0; i < tags.Emissions.Length; i++)
            {
                tags.Emissions[i] = (short)random.Next(-emissionReach, emissionReach + 1);
            }

            var (labels, persons, addresses) = Plain(transitions, tags.Emissions, count);
            ChainSearch.Decode(transitions, tags, start: 2, count);

            tags.Labels.Slice(2, count).ToArray().ShouldBe(labels);
            tags.PersonMargins.Slice(2, count).ToArray().ShouldBe(persons);
            tags.AddressMargins.Slice(2, count).ToArray().ShouldBe(addresses);
        }
    }

    private static int[] Transitions(Random random, int reach) => [.. Enumerable.Range(0, Labels * Labels).Select(at =>
        TagLabels.MayFollow(at / Labels, at % Labels) ? random.Next(-reach, reach + 1) : TagLabels.Impossible)];

    // Of chains of one score the one with the smaller label at the last token where they differ.
    private static (TagLabel[] Labels, short[] Persons, short[] Addresses) Plain(int[] transitions, short[] emissions, int count)
    {
        var best = new int?[count, Labels];
        var top = int.MinValue;
        var labels = new int[count];
        for (var code = 0; code < (int)Math.Pow(Labels, count); code++)
        {
            var chain = Enumerable.Range(0, count).Select(at => code / (int)Math.Pow(Labels, at) % Labels).ToArray();
            if (Score(transitions, emissions, chain) is not { } score)
            {
                continue;
            }

            (top, labels) = score > top ? (score, chain) : (top, labels);
            for (var at = 0; at < count; at++)
            {
                best[at, chain[at]] = Math.Max(best[at, chain[at]] ?? score, score);
            }
        }

        return ([.. labels.Select(label => (TagLabel)label)], Margins(best, 1, 3), Margins(best, 3, 1));
    }

    private static int? Score(int[] transitions, short[] emissions, int[] chain)
    {
        var (score, before) = (0, 0);
        for (var at = 0; at < chain.Length; at++)
        {
            if (!TagLabels.MayFollow(before, chain[at]))
            {
                return null;
            }

            score += emissions[(at * TagMemory.RowWidth) + chain[at]] + transitions[(before * Labels) + chain[at]];
            before = chain[at];
        }

        return score;
    }

    private static short[] Margins(int?[,] best, int asked, int other) => [.. Enumerable.Range(0, best.GetLength(0)).Select(at =>
    {
        int Of(int label) => best[at, label] ?? TagLabels.Impossible;
        var margin = Math.Max(Of(asked), Of(asked + 1)) - Math.Max(Of(0), Math.Max(Of(other), Of(other + 1)));
        return (short)Math.Clamp(margin, short.MinValue, short.MaxValue);
    })];
}
