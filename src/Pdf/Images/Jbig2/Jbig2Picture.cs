using Clona.Pdf.Filters;

namespace Clona.Pdf.Images.Jbig2;

/// <summary>Decodes the JBIG2 data of a PDF's image (ITU-T T.88, clause 8; ISO 32000-2, 7.4.7).</summary>
internal sealed class Jbig2Picture
{
    private readonly Jbig2Budget budget = new();
    private readonly Dictionary<uint, SymbolDictionary> dictionaries = [];
    private readonly Dictionary<uint, IReadOnlyList<Bitmap>> patterns = [];
    private readonly Dictionary<uint, HuffmanTable> tables = [];
    private readonly Dictionary<uint, Bitmap> regions = [];
    private readonly Bitmap page;

    private Jbig2Picture(int width, int height) => page = new(width, height, budget);

    /// <summary>The picture.</summary>
    /// <param name="data">The image's own segments.</param>
    /// <param name="globals">Segments that it shares with others; empty for none.</param>
    /// <param name="width">Columns that the document says.</param>
    /// <param name="height">Rows that the document says.</param>
    /// <returns>Null where the data is damaged, unknown or too large.</returns>
    public static Bitmap? Decode(ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> globals, int width, int height) => Decode(data, globals, width, height, out _);

    /// <summary>The picture, and the shapes of the dictionaries that it shares by the numbers of their segments; they say whether it paints them.</summary>
    public static Bitmap? Decode(ReadOnlyMemory<byte> data, ReadOnlyMemory<byte> globals, int width, int height, out SortedDictionary<uint, IReadOnlyList<Bitmap>> shared)
    {
        shared = [];
        try
        {
            var picture = new Jbig2Picture(width, height);
            picture.Take(globals);
            foreach (var (number, dictionary) in picture.dictionaries)
            {
                shared.Add(number, dictionary.Symbols);
            }

            return picture.Take(data) > 0 ? picture.page : null;
        }
        catch (Jbig2DamageException)
        {
            return null;
        }
    }

    /// <summary>The shapes of shared dictionaries by the numbers of their segments; null where they are damaged.</summary>
    public static SortedDictionary<uint, IReadOnlyList<Bitmap>>? ShapesIn(ReadOnlyMemory<byte> globals)
    {
        try
        {
            var picture = new Jbig2Picture(1, 1);
            picture.Take(globals);
            return new(picture.dictionaries.ToDictionary(item => item.Key, item => item.Value.Symbols));
        }
        catch (Jbig2DamageException)
        {
            return null;
        }
    }

    // How many regions of the page there were.
    private int Take(ReadOnlyMemory<byte> data)
    {
        var painted = 0;
        for (var position = 0; position < data.Length;)
        {
            if (Jbig2Segment.At(data.Span, position) is not { } segment || segment.End > data.Length)
            {
                throw new Jbig2DamageException();
            }

            painted += Take(segment, data[segment.DataStart..(int)segment.End]) ? 1 : 0;
            position = (int)segment.End;
        }

        return painted;
    }

    private bool Take(Jbig2Segment segment, ReadOnlyMemory<byte> data)
    {
        switch (segment.Type)
        {
            case 0:
                dictionaries[segment.Number] = SymbolReader.Read(data, Referred(segment, dictionaries), OwnTables(segment), budget);
                return false;
            case 16:
                patterns[segment.Number] = Halftones.ReadPatterns(data, budget);
                return false;
            case 48:
                BeginPage(new(data));
                return false;
            case 53:
                tables[segment.Number] = HuffmanTable.Of(data);
                return false;
            case 4 or 6 or 7 or 20 or 22 or 23 or 36 or 38 or 39 or 40 or 42 or 43:
                return TakeRegion(segment, new(data));

            // Ends of pages, stripes and files, profiles, comments.
            case 49 or 50 or 51 or 52 or 62:
                return false;
            default:
                throw new Jbig2DamageException();
        }
    }

    // The document says how large the picture is; a page of another size would show scaled.
    private void BeginPage(SegmentReader reader)
    {
        var (width, height) = (reader.Word(), reader.Word());
        _ = (reader.Word(), reader.Word());
        if (width != page.Width || (height != page.Height && height != uint.MaxValue))
        {
            throw new Jbig2DamageException();
        }

        ForgetPainted();
        page.Fill(reader.Byte() >> 2 & 1);
    }

    private bool TakeRegion(Jbig2Segment segment, SegmentReader reader)
    {
        var header = RegionHeader.Read(reader);
        var isIntermediate = (segment.Type & 3) == 0;
        if (!isIntermediate && header.Combination != Combination.Or)
        {
            ForgetPainted();
        }

        var bitmap = (segment.Type & ~3) switch
        {
            4 => ReadText(segment, header, reader, notesPainted: !isIntermediate && IsInside(header)),
            20 => Halftones.ReadRegion(header, reader, [.. Referred(segment, patterns).SelectMany(all => all)], budget),
            36 => ReadGeneric(header, reader),
            _ => ReadRefinement(segment, header, reader),
        };
        if (isIntermediate)
        {
            regions[segment.Number] = bitmap;
        }
        else
        {
            page.Paint(bitmap, (int)header.Left, (int)header.Top, header.Combination);
        }

        return !isIntermediate;
    }

    // What is not only added to may cover what was painted before: nothing of that is known to show.
    private void ForgetPainted()
    {
        foreach (var symbol in dictionaries.Values.SelectMany(dictionary => dictionary.Symbols))
        {
            symbol.IsPainted = false;
        }
    }

    private bool IsInside(RegionHeader header) => header.Left + header.Width <= page.Width && header.Top + header.Height <= page.Height;

    private Bitmap ReadGeneric(RegionHeader header, SegmentReader reader)
    {
        var flags = reader.Byte();
        var (bitmap, template) = (new Bitmap(header.Width, header.Height, budget), flags >> 1 & 3);
        if ((flags & 1) != 0)
        {
            GenericRegion.ReadFax(reader.Rest.Span, bitmap);
            return bitmap;
        }

        if ((flags & 0x10) != 0)
        {
            // Twelve adaptive pixels: an extension that nobody writes.
            throw new Jbig2DamageException();
        }

        var region = new GenericRegion(template, reader.Places(GenericTemplates.AdaptiveCount(template)), (flags & 8) != 0);
        region.Read(new ArithmeticDecoder(reader.Rest), GenericRegion.Contexts(), bitmap);
        return bitmap;
    }

    private Bitmap ReadRefinement(Jbig2Segment segment, RegionHeader header, SegmentReader reader)
    {
        var flags = reader.Byte();
        var region = new RefinementRegion(flags & 1, (flags & 1) == 0 ? reader.Places(2) : RefinementRegion.UsualPlaces, (flags & 2) != 0);
        var other = Referred(segment, regions).FirstOrDefault()
            ?? page.Part((int)header.Left, (int)header.Top, (int)header.Width, (int)header.Height, budget);
        var bitmap = new Bitmap(header.Width, header.Height, budget);
        region.Read(new ArithmeticDecoder(reader.Rest), RefinementRegion.Contexts(), bitmap, other, (0, 0));
        return bitmap;
    }

    private Bitmap ReadText(Jbig2Segment segment, RegionHeader header, SegmentReader reader, bool notesPainted)
    {
        List<Bitmap> symbols = [.. Referred(segment, dictionaries).SelectMany(dictionary => dictionary.Symbols)];
        var flags = reader.Short();
        var (isCoded, isRefined, change) = ((flags & 1) != 0, (flags & 2) != 0, flags >> 15 & 1);
        var codes = isCoded ? TextTables.Of(reader.Short(), OwnTables(segment)) : null;
        var refinement = new RefinementRegion(change, isRefined && change == 0 ? reader.Places(2) : RefinementRegion.UsualPlaces, Repeats: false);
        var contexts = new TextContexts(SymbolReader.LengthOf(symbols.Count)) { Refinement = RefinementRegion.Contexts() };
        var region = new TextRegion(symbols, refinement, contexts, budget)
        {
            Count = reader.Word(),
            IsRefined = isRefined,
            StripBits = flags >> 2 & 3,
            Corner = (TextCorner)(flags >> 4 & 3),
            IsTransposed = (flags & 0x40) != 0,
            Combination = (Combination)(flags >> 7 & 3),
            NotesPainted = notesPainted && (flags >> 7 & 3) == (int)Combination.Or,
            Offset = ((flags >> 10 & 31) ^ 16) - 16,
        };
        var bitmap = new Bitmap(header.Width, header.Height, budget);
        bitmap.Fill(flags >> 9 & 1);
        var bits = isCoded ? new HuffmanBits(reader.Rest) : null;
        codes = codes is null ? null : codes with { Names = TextTables.NamesOf(bits!, symbols.Count) };
        region.Read(isCoded ? null : new ArithmeticDecoder(reader.Rest), bits, codes, bitmap);
        return bitmap;
    }

    private Queue<HuffmanTable> OwnTables(Jbig2Segment segment) => new(Referred(segment, tables));

    private static List<T> Referred<T>(Jbig2Segment segment, Dictionary<uint, T> known)
        where T : class =>
        [.. segment.Referred.Select(number => known.GetValueOrDefault(number)).OfType<T>()];
}
