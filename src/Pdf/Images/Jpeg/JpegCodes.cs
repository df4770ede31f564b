namespace Clona.Pdf.Images.Jpeg;

/// <summary>Makes the Huffman table that writes given symbols in the fewest bits (ITU-T T.81, annex K.2).</summary>
internal static class JpegCodes
{
    private const int Symbols = 256;
    private const int LongestCode = 16;

    /// <summary>The table for how often each symbol comes; null where none does.</summary>
    public static JpegHuffman? Best(int[] counts) => counts.AsSpan().IndexOfAnyExcept(0) < 0 ? null : JpegHuffman.Of(TableOf(LengthsOf(counts)));

    // One more symbol takes the code of ones alone, which is not allowed.
    private static int[] LengthsOf(int[] counts)
    {
        var nodes = new PriorityQueue<List<int>, (long Count, int Order)>();
        for (var symbol = 0; symbol <= Symbols; symbol++)
        {
            if (symbol == Symbols || counts[symbol] > 0)
            {
                nodes.Enqueue([symbol], (symbol == Symbols ? 0 : counts[symbol], -symbol));
            }
        }

        var lengths = new int[Symbols + 1];
        for (var order = 1; nodes.TryDequeue(out var one, out var first) && nodes.TryDequeue(out var other, out var second); order++)
        {
            one.AddRange(other);
            foreach (var symbol in one)
            {
                lengths[symbol]++;
            }

            nodes.Enqueue(one, (first.Count + second.Count, order));
        }

        return lengths;
    }

    private static byte[] TableOf(int[] lengths)
    {
        var counts = new int[Symbols + 2];
        foreach (var length in lengths.Where(length => length > 0))
        {
            counts[length]++;
        }

        Shorten(counts);
        var longest = LongestCode;
        while (counts[longest] == 0)
        {
            longest--;
        }

        counts[longest]--;
        return
        [
            .. counts.Skip(1).Take(LongestCode).Select(count => (byte)count),
            .. Enumerable.Range(0, Symbols).Where(symbol => lengths[symbol] > 0).OrderBy(symbol => lengths[symbol]).Select(symbol => (byte)symbol),
        ];
    }

    // Two codes that are too long give one a bit shorter, and a shorter one makes room for the other (figure K.3).
    private static void Shorten(int[] counts)
    {
        for (var length = counts.Length - 1; length > LongestCode; length--)
        {
            while (counts[length] > 0)
            {
                var shorter = length - 2;
                while (counts[shorter] == 0)
                {
                    shorter--;
                }

                counts[length] -= 2;
                counts[length - 1]++;
                counts[shorter + 1] += 2;
                counts[shorter]--;
            }
        }
    }
}
