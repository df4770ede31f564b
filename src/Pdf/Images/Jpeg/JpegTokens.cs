namespace Clona.Pdf.Images.Jpeg;

/// <summary>What a scan is going to write: symbols with their extra bits, before it is known which codes the symbols get.</summary>
/// <remarks>A token is a number: symbol, table (0–3 means, 4–7 others), how many bits follow, and these.</remarks>
internal sealed class JpegTokens
{
    private const int LongestExtra = 16;
    private const uint Plain = 1u << 31;
    private const uint Restart = uint.MaxValue;

    private readonly List<uint> tokens = [];
    private readonly int[][] counts = [.. Enumerable.Range(0, 8).Select(_ => new int[256])];

    /// <summary>Adds a symbol of a table with up to 15 bits behind it.</summary>
    public void Add(int table, int symbol, int extra, int length)
    {
        counts[table][symbol]++;
        tokens.Add(((uint)table << 28) | ((uint)symbol << 20) | ((uint)length << LongestExtra) | ((uint)extra & ((1u << length) - 1)));
    }

    /// <summary>Adds a bit.</summary>
    public void AddBit(int bit) => tokens.Add(Plain | (uint)bit);

    /// <summary>Ends an interval.</summary>
    public void AddRestart() => tokens.Add(Restart);

    /// <summary>The best tables for what was added; null where a table has no symbol.</summary>
    public JpegHuffman?[] Tables() => [.. counts.Select(JpegCodes.Best)];

    /// <summary>Writes all.</summary>
    public void Write(JpegHuffman?[] tables, JpegBitWriter writer, Action restart)
    {
        foreach (var token in tokens)
        {
            if (token == Restart)
            {
                writer.Finish();
                restart();
            }
            else if (token >= Plain)
            {
                writer.Write(token & 1, 1);
            }
            else
            {
                var (code, length) = tables[token >> 28]!.CodeOf((int)(token >> 20) & 0xFF);
                writer.Write(code, length);
                writer.Write(token & 0xFFFF, (int)(token >> LongestExtra) & 15);
            }
        }

        writer.Finish();
    }
}
