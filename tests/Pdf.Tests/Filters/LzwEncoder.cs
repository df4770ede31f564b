namespace Clona.Pdf.Tests.Filters;

/// <summary>A plain LZW compressor, written from the standard's description for the round trip.</summary>
internal static class LzwEncoder
{
    public static byte[] Encode(byte[] data, bool earlyChange)
    {
        var output = new List<byte>();
        var table = new Dictionary<(int Prefix, byte Next), int>();
        int pending = 0, bits = 0, width = 9, next = 258, prefix = -1;
        Write(256);
        foreach (var value in data)
        {
            if (prefix >= 0 && table.TryGetValue((prefix, value), out var known))
            {
                prefix = known;
                continue;
            }

            if (prefix >= 0)
            {
                Write(prefix);
                table[(prefix, value)] = next++;
                // The reader is one entry behind the writer.
                var reached = next - 1 + (earlyChange ? 1 : 0);
                width = reached >= 2048 ? 12 : reached >= 1024 ? 11 : reached >= 512 ? 10 : 9;
                if (next >= 4090)
                {
                    Write(256);
                    table.Clear();
                    (next, width) = (258, 9);
                }
            }

            prefix = value;
        }

        Write(prefix);
        Write(257);
        output.Add((byte)(pending << (8 - bits)));
        return [.. output];

        void Write(int code)
        {
            for (var i = width - 1; i >= 0; i--)
            {
                pending = (pending << 1) | ((code >> i) & 1);
                if (++bits == 8)
                {
                    output.Add((byte)pending);
                    (pending, bits) = (0, 0);
                }
            }
        }
    }
}
