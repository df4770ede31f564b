using Clona.Detectors.Context;

namespace Clona.Detectors.Tests.Context;

public sealed class PackedTrieTests
{
    private static readonly LabelRule Rule = LabelRule.Of(LabelKind.Phone, 1, string.Empty);

    [Fact]
    public void Every_step_and_every_rule_is_that_of_the_trie_it_was_packed_from()
    {
        var random = new Random(20261123);
        var phrases = new PhraseTrie(44);
        for (var phrase = 0; phrase < 2000; phrase++)
        {
            var node = PhraseTrie.Root;
            for (var length = random.Next(1, 9); length > 0; length--)
            {
                node = phrases.Grow(node, random.Next(4) == 0 ? random.Next(44) : random.Next(3) * 20);
            }

            phrases.End(node, Rule with { Reach = phrase });
        }

        var packed = new PackedTrie(phrases);
        var visited = 0;
        Compare(PhraseTrie.Root, PhraseTrie.Root);
        visited.ShouldBe(phrases.Count);

        void Compare(int node, int place)
        {
            visited++;
            packed.RuleAt(place).ShouldBe(phrases.RuleAt(node));
            for (var symbol = 0; symbol < phrases.Symbols; symbol++)
            {
                var (child, next) = (phrases.NodeBehind(node, symbol), packed.NodeBehind(place, symbol));
                (next != 0).ShouldBe(child != 0);
                if (child != 0)
                {
                    Compare(child, next);
                }
            }
        }
    }

    [Theory]
    [InlineData(60, 8)]
    [InlineData(62, 2)]
    public void As_many_nodes_as_there_is_room_for_are_packed(int symbols, int nodes)
    {
        var packed = new PackedTrie(Chain(symbols, nodes));

        var place = PhraseTrie.Root;
        for (var node = 1; node < nodes; node++)
        {
            place = packed.NodeBehind(place, symbols - 1);
            place.ShouldBe(node);
        }

        packed.RuleAt(place).ShouldBe(Rule);
    }

    [Theory]
    [InlineData(60, 9)]
    [InlineData(62, 3)]
    [InlineData(63, 2)]
    public void More_nodes_or_symbols_than_there_is_room_for_are_refused(int symbols, int nodes) =>
        Should.Throw<FormatException>(() => new PackedTrie(Chain(symbols, nodes)));

    private static PhraseTrie Chain(int symbols, int nodes)
    {
        var phrases = new PhraseTrie(symbols);
        var node = PhraseTrie.Root;
        while (phrases.Count < nodes)
        {
            node = phrases.Grow(node, symbols - 1);
        }

        phrases.End(node, Rule);
        return phrases;
    }
}
