namespace Clona.Detectors.Context;

/// <summary>Label phrases while they are read: a trie that grows, thrown away when it is packed (<see cref="PackedTrie"/>).</summary>
/// <param name="symbols">Number of symbols that phrases are made of.</param>
internal sealed class PhraseTrie(int symbols)
{
    /// <summary>The node at which every phrase begins.</summary>
    public const int Root = 0;

    private readonly List<ushort[]> nodes = [new ushort[symbols]];
    private readonly List<LabelRule?> rules = [null];

    /// <summary>Number of symbols that phrases are made of.</summary>
    public int Symbols => symbols;

    /// <summary>Number of nodes.</summary>
    public int Count => nodes.Count;

    /// <summary>The node behind a symbol, 0 where nothing goes on so.</summary>
    public int NodeBehind(int node, int symbol) => nodes[node][symbol];

    /// <summary>The rule of the phrase that ends at a node.</summary>
    public LabelRule? RuleAt(int node) => rules[node];

    /// <summary>The node behind a symbol, made where there is none.</summary>
    /// <exception cref="OverflowException">There are 65,536 nodes.</exception>
    public int Grow(int node, int symbol)
    {
        if (nodes[node][symbol] == 0)
        {
            nodes[node][symbol] = checked((ushort)nodes.Count);
            nodes.Add(new ushort[symbols]);
            rules.Add(null);
        }

        return nodes[node][symbol];
    }

    /// <summary>Ends a phrase at a node; the first one there stays.</summary>
    public void End(int node, LabelRule rule) => rules[node] ??= rule;
}
