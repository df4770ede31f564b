using System.Numerics;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Decodes the segment of a symbol dictionary (ITU-T T.88, 6.5 and 7.4.2).</summary>
internal sealed class SymbolReader
{
    private readonly Jbig2Budget budget;
    private readonly List<Bitmap> symbols;
    private readonly int inputs;
    private readonly long exported;
    private readonly long added;
    private readonly GenericRegion generic;
    private readonly RefinementRegion refinement;
    private readonly byte[] genericContexts;
    private readonly byte[] refinementContexts;
    private readonly bool isRefined;
    private readonly bool keepsContexts;

    // Either codes or the arithmetic coder.
    private readonly HuffmanBits? bits;
    private readonly HuffmanTable[] tables = [];
    private readonly ArithmeticDecoder? decoder;
    private readonly ArithmeticIntegers heights = new();
    private readonly ArithmeticIntegers widths = new();
    private readonly ArithmeticIntegers exports = new();
    private readonly ArithmeticIntegers instances = new();
    private readonly TextContexts text;

    private SymbolReader(ReadOnlyMemory<byte> data, IReadOnlyList<SymbolDictionary> referred, Queue<HuffmanTable> own, Jbig2Budget budget)
    {
        this.budget = budget;
        symbols = [.. referred.SelectMany(dictionary => dictionary.Symbols)];
        inputs = symbols.Count;
        var reader = new SegmentReader(data);
        var flags = reader.Short();
        isRefined = (flags & 2) != 0;
        keepsContexts = (flags & 0x200) != 0;
        var (template, change) = (flags >> 10 & 3, flags >> 12 & 1);
        var isCoded = (flags & 1) != 0;
        generic = new(template, isCoded ? GenericTemplates.UsualPlaces(template) : reader.Places(GenericTemplates.AdaptiveCount(template)), Repeats: false);
        refinement = new(change, isRefined && change == 0 ? reader.Places(2) : RefinementRegion.UsualPlaces, Repeats: false);
        (exported, added) = (reader.Word(), reader.Word());
        budget.TakeSymbols(added);
        var last = (flags & 0x100) != 0 && referred.Count > 0 ? referred[^1] : null;
        genericContexts = (byte[]?)last?.Generic?.Clone() ?? GenericRegion.Contexts();
        refinementContexts = (byte[]?)last?.Refinement?.Clone() ?? RefinementRegion.Contexts();
        var length = LengthOf(inputs + added);
        text = new(isCoded ? Math.Max(1, length) : length) { Refinement = refinementContexts };
        if (isCoded)
        {
            bits = new(reader.Rest);
            tables = [Table(flags >> 2 & 3, own, 4, 5), Table(flags >> 4 & 3, own, 2, 3), Table(flags >> 6 & 1, own, 1), Table(flags >> 7 & 1, own, 1)];
        }
        else
        {
            decoder = new(reader.Rest);
        }
    }

    /// <summary>Decodes the dictionary.</summary>
    /// <param name="data">Data of the segment.</param>
    /// <param name="referred">The dictionaries it refers to.</param>
    /// <param name="tables">The tables it refers to, in their order.</param>
    /// <param name="budget">What it may cost.</param>
    public static SymbolDictionary Read(
        ReadOnlyMemory<byte> data, IReadOnlyList<SymbolDictionary> referred, Queue<HuffmanTable> tables, Jbig2Budget budget) =>
        new SymbolReader(data, referred, tables, budget).Read();

    /// <summary>Bits that numbers below <paramref name="count"/> take.</summary>
    public static int LengthOf(long count) => count <= 1 ? 0 : 64 - BitOperations.LeadingZeroCount((ulong)(count - 1));

    /// <summary>The table that a choice stands for: one of the standard ones, or the next that the segment brings.</summary>
    public static HuffmanTable Table(int choice, Queue<HuffmanTable> own, params int[] standard) =>
        choice < standard.Length ? StandardTables.Of(standard[choice])
        : own.TryDequeue(out var table) ? table
        : throw new Jbig2DamageException();

    private SymbolDictionary Read()
    {
        long height = 0;
        while (symbols.Count < inputs + added)
        {
            budget.TakeSymbols(1);
            height += Number(heights, 0) ?? throw new Jbig2DamageException();
            ReadClass(height);
        }

        return new(Exported()) { Generic = keepsContexts ? genericContexts : null, Refinement = keepsContexts ? refinementContexts : null };
    }

    private long? Number(ArithmeticIntegers integers, int table) => bits is null ? integers.Read(decoder!) : tables[table].Read(bits);

    // Symbols of one height.
    private void ReadClass(long height)
    {
        long width = 0;
        List<long> inRow = [];
        while (Number(widths, 1) is { } step)
        {
            width += step;
            if (symbols.Count + inRow.Count >= inputs + added || width < 0)
            {
                throw new Jbig2DamageException();
            }

            if (bits is not null && !isRefined)
            {
                inRow.Add(width);
            }
            else
            {
                symbols.Add(isRefined ? ReadRefined(width, height) : ReadGeneric(width, height));
            }
        }

        if (inRow.Count > 0)
        {
            Cut(ReadRow(inRow.Sum(), height), inRow);
        }
    }

    private Bitmap ReadGeneric(long width, long height)
    {
        var bitmap = new Bitmap(width, height, budget);
        generic.Read(decoder!, genericContexts, bitmap);
        return bitmap;
    }

    private Bitmap ReadRefined(long width, long height)
    {
        var count = Number(instances, 3) ?? throw new Jbig2DamageException();
        var bitmap = new Bitmap(width, height, budget);
        var region = new TextRegion(symbols, refinement, text, budget) { Count = count, IsRefined = true, Corner = TextCorner.TopLeft };
        if (count == 1)
        {
            region.ReadSingle(decoder, bits, bitmap);
        }
        else
        {
            budget.TakeSymbols(bits is null ? 0 : symbols.Count);
            region.Read(decoder, bits, bits is null ? null : TextTables.OfSymbols(text.NameLength, symbols.Count), bitmap);
        }

        return bitmap;
    }

    private Bitmap ReadRow(long width, long height)
    {
        var size = tables[2].Read(bits!) ?? throw new Jbig2DamageException();
        var bitmap = new Bitmap(width, height, budget);
        var data = bits!.Rest.Span;
        if (size < 0 || size > data.Length)
        {
            throw new Jbig2DamageException();
        }

        if (size > 0)
        {
            GenericRegion.ReadFax(data[..(int)size], bitmap);
        }
        else
        {
            size = (width + 7) / 8 * height;
            Unpack(data, bitmap);
        }

        bits.SkipBytes(size);
        return bitmap;
    }

    private static void Unpack(ReadOnlySpan<byte> data, Bitmap bitmap)
    {
        var rowBytes = (bitmap.Width + 7) / 8;
        if ((long)rowBytes * bitmap.Height > data.Length)
        {
            throw new Jbig2DamageException();
        }

        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = (byte)(data[(y * rowBytes) + (x >> 3)] >> (7 - (x & 7)) & 1);
            }
        }
    }

    private void Cut(Bitmap row, List<long> ofSymbols)
    {
        var left = 0;
        foreach (var width in ofSymbols)
        {
            symbols.Add(row.Part(left, 0, (int)width, row.Height, budget));
            left += (int)width;
        }
    }

    private List<Bitmap> Exported()
    {
        List<Bitmap> result = [];
        var isExported = false;
        for (var index = 0; index < symbols.Count; isExported = !isExported)
        {
            var run = (bits is null ? exports.Read(decoder!) : StandardTables.Of(1).Read(bits)) ?? -1;
            if (run < 0 || run > symbols.Count - index || (run == 0 && isExported))
            {
                throw new Jbig2DamageException();
            }

            result.AddRange(isExported ? symbols.Skip(index).Take((int)run) : []);
            index += (int)run;
        }

        return result.Count == exported ? result : throw new Jbig2DamageException();
    }
}
