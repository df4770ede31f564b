namespace Clona.Verifier.Reading.Filters;

/// <summary>Undoes zlib and bare deflate (RFC 1950, 1951) and says where the data really ended.</summary>
/// <remarks>
/// Of our own because the check for bytes behind the end needs the exact place, and because damaged data has to yield
/// what stands before the damage.
/// </remarks>
internal sealed class Inflater(byte[] data, ByteSink sink)
{
    private static readonly HuffmanTable FixedLiterals = new(FixedLiteralLengths());
    private static readonly HuffmanTable FixedDistances = new(Enumerable.Repeat((byte)5, 30).ToArray());

    private static readonly ushort[] LengthBase =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly byte[] LengthExtra =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly byte[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private BitReader reader = new(data, 0);

    /// <summary>Offset behind the last byte that belongs to the compressed data.</summary>
    public int Consumed { get; private set; }

    /// <summary>Decodes everything; false when the data is damaged (what was decoded before is in the sink).</summary>
    public bool Run()
    {
        var hasHeader = data.Length >= 2 && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;
        reader = new BitReader(data, hasHeader ? 2 : 0);
        var sound = ReadBlocks();
        Consumed = reader.BytePosition;
        return hasHeader && sound ? ChecksumFits() : sound;
    }

    private static byte[] FixedLiteralLengths()
    {
        var lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280, 8).Fill(8);
        return lengths;
    }

    private bool ReadBlocks()
    {
        bool last;
        do
        {
            last = reader.Read(1) == 1;
            var sound = reader.Read(2) switch
            {
                0 => ReadStored(),
                1 => ReadCompressed(FixedLiterals, FixedDistances),
                2 => ReadDynamic(),
                _ => false,
            };
            if (!sound || reader.IsExhausted || sink.IsFull)
            {
                return false;
            }
        }
        while (!last);
        return true;
    }

    private bool ReadStored()
    {
        reader.AlignToByte();
        var length = reader.Read(16);
        var complement = reader.Read(16);
        var start = reader.BytePosition;
        if ((length ^ complement) != 0xFFFF || start > data.Length - length)
        {
            return false;
        }

        sink.Add(data.AsSpan(start, length));
        reader = new BitReader(data, start + length);
        return true;
    }

    private bool ReadDynamic()
    {
        var literals = reader.Read(5) + 257;
        var distances = reader.Read(5) + 1;
        var orders = reader.Read(4) + 4;
        var lengths = new byte[320];
        for (var index = 0; index < orders; index++)
        {
            lengths[LengthOrder[index]] = (byte)reader.Read(3);
        }

        var lengthCode = new HuffmanTable(lengths.AsSpan(0, 19));
        lengths.AsSpan().Clear();
        return ReadLengths(lengthCode, lengths, literals + distances)
            && ReadCompressed(
                new HuffmanTable(lengths.AsSpan(0, literals)), new HuffmanTable(lengths.AsSpan(literals, distances)));
    }

    private bool ReadLengths(HuffmanTable code, byte[] lengths, int count)
    {
        var index = 0;
        while (index < count)
        {
            var symbol = code.Read(reader);
            if (symbol is >= 0 and < 16)
            {
                lengths[index++] = (byte)symbol;
                continue;
            }

            var previous = symbol == 16 && index > 0 ? lengths[index - 1] : (byte)0;
            var repeat = symbol switch
            {
                16 => 3 + reader.Read(2),
                17 => 3 + reader.Read(3),
                18 => 11 + reader.Read(7),
                _ => 0,
            };
            if (repeat == 0 || index + repeat > count || reader.IsExhausted)
            {
                return false;
            }

            lengths.AsSpan(index, repeat).Fill(previous);
            index += repeat;
        }

        return true;
    }

    private bool ReadCompressed(HuffmanTable literals, HuffmanTable distances)
    {
        while (!reader.IsExhausted && !sink.IsFull)
        {
            var symbol = literals.Read(reader);
            if (symbol is >= 0 and < 256)
            {
                sink.Add((byte)symbol);
            }
            else if (symbol is < 0 or > 256)
            {
                if (!Copy(symbol - 257, distances))
                {
                    return false;
                }
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private bool Copy(int symbol, HuffmanTable distances)
    {
        if (symbol is < 0 or > 28)
        {
            return false;
        }

        var length = LengthBase[symbol] + reader.Read(LengthExtra[symbol]);
        var code = distances.Read(reader);
        if (code is < 0 or > 29)
        {
            return false;
        }

        var extra = code < 4 ? 0 : (code / 2) - 1;
        var distance = (code < 4 ? code : (2 + (code & 1)) << extra) + 1 + reader.Read(extra);
        if (distance > sink.Count || reader.IsExhausted)
        {
            return false;
        }

        sink.Repeat(distance, length);
        return true;
    }

    private bool ChecksumFits()
    {
        if (Consumed > data.Length - 4)
        {
            return false;
        }

        var expected = ((uint)data[Consumed] << 24) | ((uint)data[Consumed + 1] << 16)
            | ((uint)data[Consumed + 2] << 8) | data[Consumed + 3];
        Consumed += 4;
        return expected == sink.Adler32();
    }
}
