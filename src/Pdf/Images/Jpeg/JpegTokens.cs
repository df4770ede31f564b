using Clona.Pdf.Writing;

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

    /// <summary>Writes the tables that suit best, the scan's segment and its data.</summary>
    public void Write(ReadOnlySpan<byte> segment, JpegBitWriter writer, ByteSink sink)
    {
        JpegHuffman?[] tables = [.. counts.Select(JpegCodes.Best)];
        for (var table = 0; table < tables.Length; table++)
        {
            if (tables[table]?.Data is { } data)
            {
                sink.Write([0xFF, 0xC4, (byte)((3 + data.Length) >> 8), (byte)(3 + data.Length), (byte)((table / 4 * 16) + (table % 4))]);
                sink.Write(data);
            }
        }

        sink.Write(segment);
        WriteData(tables, writer, sink);
    }

    private void WriteData(JpegHuffman?[] tables, JpegBitWriter writer, ByteSink sink)
    {
        var restarts = 0;
        foreach (var token in tokens)
        {
            if (token == Restart)
            {
                writer.Finish();
                sink.Write([0xFF, (byte)(0xD0 + (restarts++ & 7))]);
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
