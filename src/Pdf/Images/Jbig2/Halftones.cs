namespace Clona.Pdf.Images.Jbig2;

/// <summary>Pictures made of a grid of patterns (ITU-T T.88, 6.6, 6.7 and annex C).</summary>
internal static class Halftones
{
    /// <summary>The patterns of a dictionary's segment.</summary>
    public static IReadOnlyList<Bitmap> ReadPatterns(ReadOnlyMemory<byte> data, Jbig2Budget budget)
    {
        var reader = new SegmentReader(data);
        var (flags, width, height, count) = (reader.Byte(), reader.Byte(), reader.Byte(), reader.Word() + 1L);
        budget.TakeSymbols(count);
        var all = new Bitmap(width * count, height, budget);
        var template = flags >> 1 & 3;
        ReadPlain(reader.Rest, (flags & 1) != 0, new(template, [(-width, 0), .. GenericTemplates.UsualPlaces(template).Skip(1)], Repeats: false), all);
        return [.. Enumerable.Range(0, (int)count).Select(index => all.Part(index * width, 0, width, height, budget))];
    }

    /// <summary>The picture of a region's segment, behind its header.</summary>
    public static Bitmap ReadRegion(RegionHeader header, SegmentReader reader, IReadOnlyList<Bitmap> patterns, Jbig2Budget budget)
    {
        var flags = reader.Byte();
        var bitmap = new Bitmap(header.Width, header.Height, budget);
        bitmap.Fill(flags >> 7 & 1);
        var grid = new HalftoneGrid(reader.Word(), reader.Word(), (int)reader.Word(), (int)reader.Word(), reader.Short(), reader.Short());
        if (patterns.Count == 0)
        {
            throw new Jbig2DamageException();
        }

        var skipped = (flags & 8) != 0 ? grid.Outside(bitmap, patterns[0], budget) : null;
        var levels = ReadLevels(reader.Rest, flags, grid, SymbolReader.LengthOf(patterns.Count), skipped, budget);
        for (var row = 0; row < grid.Height; row++)
        {
            for (var column = 0; column < grid.Width; column++)
            {
                var pattern = patterns[Math.Min(levels[(row * (int)grid.Width) + column], patterns.Count - 1)];
                budget.Take(pattern.Width, pattern.Height);
                var (x, y) = grid.PlaceOf(column, row);
                bitmap.Paint(pattern, x, y, (Combination)Math.Min(flags >> 4 & 7, (int)Combination.Replace));
            }
        }

        return bitmap;
    }

    private static int[] ReadLevels(ReadOnlyMemory<byte> data, int flags, HalftoneGrid grid, int planes, Bitmap? skipped, Jbig2Budget budget)
    {
        var template = flags >> 1 & 3;
        var generic = new GenericRegion(template, GenericTemplates.UsualPlaces(template), Repeats: false);
        var (decoder, contexts) = ((flags & 1) != 0 ? null : new ArithmeticDecoder(data), GenericRegion.Contexts());
        budget.Take(sizeof(int) * grid.Width, grid.Height);
        var above = new Bitmap(grid.Width, grid.Height, budget);
        var levels = new int[above.Width * above.Height];
        for (var plane = 0; plane < planes; plane++)
        {
            var bitmap = new Bitmap(grid.Width, grid.Height, budget);
            if (decoder is null)
            {
                data = data[GenericRegion.ReadFax(data.Span, bitmap)..];
            }
            else
            {
                generic.Read(decoder, contexts, bitmap, skipped);
            }

            bitmap.Paint(above, 0, 0, Combination.Xor);
            above = bitmap;
            for (var i = 0; i < levels.Length; i++)
            {
                levels[i] = (levels[i] << 1) | bitmap.At(i % bitmap.Width, i / bitmap.Width);
            }
        }

        return levels;
    }

    private static void ReadPlain(ReadOnlyMemory<byte> data, bool isFax, GenericRegion region, Bitmap bitmap)
    {
        if (isFax)
        {
            GenericRegion.ReadFax(data.Span, bitmap);
        }
        else
        {
            region.Read(new ArithmeticDecoder(data), GenericRegion.Contexts(), bitmap);
        }
    }
}
