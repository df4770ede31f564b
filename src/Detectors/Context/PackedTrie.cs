using System.Numerics;

namespace Clona.Detectors.Context;

/// <summary>Label phrases as they are asked for: a trie of eight bytes a node, and eight more for its rule.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
internal readonly struct PackedTrie
{
    private const ulong Ends = 1UL << 63;

    // For each node a bit for each symbol that leads on, and above them the first of the nodes to which they lead, which stand side by side; the
    // last bit says that a phrase ends there, so that the rules, which lie elsewhere, are not read for every letter.
    private readonly ulong[] steps;
    private readonly LabelRule?[] rules;
    private readonly int symbols;

    /// <summary>Packs <paramref name="phrases"/>.</summary>
    /// <exception cref="FormatException">A node has no room for the number of another beside a bit for each symbol.</exception>
    public PackedTrie(PhraseTrie phrases)
    {
        symbols = phrases.Symbols;
        if (symbols >= 63 || phrases.Count > 1L << (63 - symbols))
        {
            throw new FormatException("The label phrases have too many symbols and nodes to be packed.");
        }

        (steps, rules) = (new ulong[phrases.Count], new LabelRule?[phrases.Count]);
        var end = 1;
        Pack(phrases, PhraseTrie.Root, place: 0, ref end);
    }

    /// <summary>The node behind a symbol, 0 where nothing goes on so.</summary>
    public int NodeBehind(int node, int symbol)
    {
        var step = steps[node];
        return (step >> symbol & 1) == 0 ? 0 : (int)((step & ~Ends) >> symbols) + BitOperations.PopCount(step & ((1UL << symbol) - 1));
    }

    /// <summary>The rule of the phrase that ends at a node.</summary>
    public LabelRule? RuleAt(int node) => (steps[node] & Ends) == 0 ? null : rules[node];

    // Depth first, so that a word that has only one way to go on lies in one piece.
    private void Pack(PhraseTrie phrases, int node, int place, ref int end)
    {
        var first = end;
        rules[place] = phrases.RuleAt(node);
        steps[place] = ((ulong)first << symbols) | (rules[place] is null ? 0 : Ends);
        for (var symbol = 0; symbol < symbols; symbol++)
        {
            var leadsOn = phrases.NodeBehind(node, symbol) != 0;
            steps[place] |= leadsOn ? 1UL << symbol : 0;
            end += leadsOn ? 1 : 0;
        }

        for (var symbol = 0; symbol < symbols; symbol++)
        {
            if (phrases.NodeBehind(node, symbol) is var child and not 0)
            {
                Pack(phrases, child, first++, ref end);
            }
        }
    }
}
