namespace Clona.Pdf.Images.Jbig2;

/// <summary>Pictures made of symbols at places (ITU-T T.88, 6.4).</summary>
/// <param name="symbols">The symbols.</param>
/// <param name="refinement">How symbols are changed.</param>
/// <param name="contexts">What the coder learned so far.</param>
/// <param name="budget">What it may cost.</param>
internal sealed class TextRegion(IReadOnlyList<Bitmap> symbols, RefinementRegion refinement, TextContexts contexts, Jbig2Budget budget)
{
    private ArithmeticDecoder? decoder;
    private HuffmanBits? bits;
    private TextTables? tables;

    /// <summary>How many symbols are painted.</summary>
    public required long Count { get; init; }

    /// <summary>Whether symbols may be changed.</summary>
    public bool IsRefined { get; init; }

    /// <summary>Which corner is placed.</summary>
    public required TextCorner Corner { get; init; }

    /// <summary>Whether lines run downwards.</summary>
    public bool IsTransposed { get; init; }

    /// <summary>Bits of places within a strip.</summary>
    public int StripBits { get; init; }

    /// <summary>What is added to each step.</summary>
    public int Offset { get; init; }

    /// <summary>How symbols are painted.</summary>
    public Combination Combination { get; init; }

    /// <summary>Whether symbols that show in it are noted as painted; shapes made of others are not.</summary>
    public bool NotesPainted { get; init; }

    /// <summary>Paints all symbols.</summary>
    /// <param name="arithmetic">The arithmetic coder, or null.</param>
    /// <param name="codes">The bits of Huffman codes, where there is no coder.</param>
    /// <param name="all">The tables for these.</param>
    /// <param name="bitmap">What is painted on.</param>
    public void Read(ArithmeticDecoder? arithmetic, HuffmanBits? codes, TextTables? all, Bitmap bitmap)
    {
        (decoder, bits, tables) = (arithmetic, codes, all);
        budget.TakeSymbols(Count);
        var strip = -Required(contexts.Strips, tables?.Strips) << StripBits;
        long first = 0;
        for (long painted = 0; painted < Count;)
        {
            strip += Required(contexts.Strips, tables?.Strips) << StripBits;
            first += Required(contexts.Firsts, tables?.Firsts);
            painted = ReadStrip(bitmap, strip, first, painted);
        }
    }

    /// <summary>Decodes the one symbol that another is made of (6.5.8.2.2).</summary>
    public void ReadSingle(ArithmeticDecoder? arithmetic, HuffmanBits? codes, Bitmap bitmap)
    {
        (decoder, bits) = (arithmetic, codes);
        var change = StandardTables.Of(15);
        var name = bits is null ? contexts.Names.Read(decoder!) : bits.Number(contexts.NameLength);
        var (x, y) = (Required(contexts.Sizes[2], change), Required(contexts.Sizes[3], change));
        Refine(SymbolAt(name), bitmap, (x, y), StandardTables.Of(1));
    }

    private long ReadStrip(Bitmap bitmap, long strip, long first, long painted)
    {
        for (var along = first; ; painted++)
        {
            if (painted == Count)
            {
                throw new Jbig2DamageException();
            }

            var across = strip + (StripBits == 0 ? 0 : bits is null ? contexts.Within.Read(decoder!) ?? 0 : bits.Number(StripBits));
            var (symbol, origin) = ReadSymbol();
            budget.Take(symbol.Width, symbol.Height);
            var size = (IsTransposed ? symbol.Height : symbol.Width) - 1;
            var isFar = IsTransposed ? Corner is TextCorner.BottomLeft or TextCorner.BottomRight : Corner is TextCorner.TopRight or TextCorner.BottomRight;
            along += isFar ? size : 0;
            origin.IsPainted |= Paint(bitmap, symbol, along, across) && NotesPainted;
            along += isFar ? 0 : size;
            if (Number(contexts.Steps, tables?.Steps) is not { } step)
            {
                return painted + 1;
            }

            along += step + Offset;
        }
    }

    // Whether any of it lies inside.
    private bool Paint(Bitmap bitmap, Bitmap symbol, long along, long across)
    {
        var (x, y) = IsTransposed ? (across, along) : (along, across);
        var left = Corner is TextCorner.TopLeft or TextCorner.BottomLeft ? x : x - symbol.Width + 1;
        var top = Corner is TextCorner.TopLeft or TextCorner.TopRight ? y : y - symbol.Height + 1;
        bitmap.Paint(symbol, left, top, Combination);
        return left < bitmap.Width && top < bitmap.Height && left + symbol.Width > 0 && top + symbol.Height > 0;
    }

    // What is painted, and the symbol that it is or was made of.
    private (Bitmap Symbol, Bitmap Origin) ReadSymbol()
    {
        var name = bits is null ? contexts.Names.Read(decoder!) : tables!.Names.Read(bits) ?? -1;
        var symbol = SymbolAt(name);
        var isChanged = IsRefined && (bits is null ? contexts.Changes.Read(decoder!) ?? 0 : bits.Bit()) != 0;
        if (!isChanged)
        {
            return (symbol, symbol);
        }

        var sizes = Enumerable.Range(0, 4).Select(i => Required(contexts.Sizes[i], tables?.Sizes[i])).ToArray();
        var changed = new Bitmap(symbol.Width + sizes[0], symbol.Height + sizes[1], budget);
        Refine(symbol, changed, ((sizes[0] >> 1) + sizes[2], (sizes[1] >> 1) + sizes[3]), tables?.Bytes);
        return (changed, symbol);
    }

    // Changes are coded arithmetically even where all else is in Huffman codes.
    private void Refine(Bitmap symbol, Bitmap changed, (long X, long Y) shift, HuffmanTable? bytes)
    {
        if (bits is null)
        {
            refinement.Read(decoder!, contexts.Refinement, changed, symbol, shift);
            return;
        }

        var length = bytes!.Read(bits) ?? 0;
        refinement.Read(new ArithmeticDecoder(bits.Rest), contexts.Refinement, changed, symbol, shift);
        bits.SkipBytes(length);
    }

    private Bitmap SymbolAt(long name) => name >= 0 && name < symbols.Count ? symbols[(int)name] : throw new Jbig2DamageException();

    private long? Number(ArithmeticIntegers integers, HuffmanTable? table) => bits is null ? integers.Read(decoder!) : table!.Read(bits);

    private long Required(ArithmeticIntegers integers, HuffmanTable? table) => Number(integers, table) ?? throw new Jbig2DamageException();
}
