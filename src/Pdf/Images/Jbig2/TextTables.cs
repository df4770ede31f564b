namespace Clona.Pdf.Images.Jbig2;

/// <summary>The Huffman tables of a text region.</summary>
/// <param name="Firsts">Where strips begin.</param>
/// <param name="Steps">Steps from symbol to symbol.</param>
/// <param name="Strips">Steps from strip to strip.</param>
/// <param name="Sizes">Width, height and place of changed symbols.</param>
/// <param name="Bytes">How long the data of a change is.</param>
/// <param name="Names">Numbers of symbols.</param>
internal sealed record TextTables(
    HuffmanTable Firsts, HuffmanTable Steps, HuffmanTable Strips, IReadOnlyList<HuffmanTable> Sizes, HuffmanTable Bytes, HuffmanTable Names)
{
    private const int RunCodes = 35;

    /// <summary>The tables of symbols that are made of others (6.5.8.2).</summary>
    public static TextTables OfSymbols(int nameLength, int symbols)
    {
        var change = StandardTables.Of(15);
        var names = new HuffmanTable([.. Enumerable.Range(0, symbols).Select(index => new HuffmanLine(index, nameLength, 0))]);
        return new(StandardTables.Of(6), StandardTables.Of(8), StandardTables.Of(11), [change, change, change, change], StandardTables.Of(1), names);
    }

    /// <summary>The tables that a text region's second flags choose (7.4.3.1.2).</summary>
    public static TextTables Of(int flags, Queue<HuffmanTable> own)
    {
        var firsts = SymbolReader.Table(flags & 3, own, 6, 7);
        var steps = SymbolReader.Table(flags >> 2 & 3, own, 8, 9, 10);
        var strips = SymbolReader.Table(flags >> 4 & 3, own, 11, 12, 13);
        List<HuffmanTable> sizes = [.. new[] { 6, 8, 10, 12 }.Select(at => SymbolReader.Table(flags >> at & 3, own, 14, 15))];
        return new(firsts, steps, strips, sizes, SymbolReader.Table(flags >> 14 & 1, own, 1), StandardTables.Of(1));
    }

    /// <summary>The table of symbols that stands before the data (7.4.3.1.7).</summary>
    public static HuffmanTable NamesOf(HuffmanBits bits, int symbols)
    {
        List<HuffmanLine> runs = [];
        for (var code = 0; code < RunCodes; code++)
        {
            runs.Add(new(code, (int)bits.Number(4), 0));
        }

        var table = new HuffmanTable(runs);
        List<HuffmanLine> names = [];
        while (names.Count < symbols)
        {
            var code = (int)(table.Read(bits) ?? 0);
            var (length, count) = code switch
            {
                32 => (names.Count > 0 ? names[^1].Prefix : throw new Jbig2DamageException(), 3 + (int)bits.Number(2)),
                33 => (0, 3 + (int)bits.Number(3)),
                34 => (0, 11 + (int)bits.Number(7)),
                _ => (code, 1),
            };
            names.AddRange(Enumerable.Range(names.Count, count).Select(index => new HuffmanLine(index, length, 0)));
        }

        bits.SkipBytes(0);
        return names.Count == symbols ? new(names) : throw new Jbig2DamageException();
    }
}
