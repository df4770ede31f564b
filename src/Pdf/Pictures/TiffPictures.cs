namespace Clona.Pdf.Pictures;

/// <summary>Reads TIFF 6.0, a page a picture; small pictures beside a page (thumbnails) are left out.</summary>
internal static class TiffPictures
{
    private const int MostPages = 500;
    private const double InchesOfCentimetre = 2.54;

    /// <summary>The pages, or why there are none.</summary>
    public static (IReadOnlyList<PicturePage> Pages, PictureFault Fault) Read(ReadOnlyMemory<byte> file)
    {
        List<PicturePage> pages = [];
        HashSet<long> seen = [];
        for (var directory = TiffDirectory.First(file); directory is not null; directory = directory.Following())
        {
            var isPage = ((directory.Number(TiffTag.Kind) ?? 0) & 1) == 0;
            var (page, fault) = isPage ? PageOf(directory) : (null, PictureFault.None);
            if (fault != PictureFault.None)
            {
                return ([], fault);
            }

            pages.AddRange(page is null ? [] : [page]);
            if (pages.Count > MostPages)
            {
                return ([], PictureFault.TooLarge);
            }

            // A chain that comes back to itself never ends; one that leads out of the file is cut.
            if (directory.Next != 0 && (!seen.Add(directory.Next) || directory.Following() is null))
            {
                return ([], PictureFault.Damaged);
            }
        }

        return pages.Count > 0 ? (pages, PictureFault.None) : ([], PictureFault.Damaged);
    }

    private static (PicturePage? Page, PictureFault Fault) PageOf(TiffDirectory directory)
    {
        if (directory.Number(TiffTag.Width) is not { } width || directory.Number(TiffTag.Height) is not { } height)
        {
            return (null, PictureFault.Damaged);
        }

        if (!PicturePage.IsTaken(width, height))
        {
            return (null, PictureFault.TooLarge);
        }

        if (TiffLayout.Of(directory, (int)width, (int)height) is not { } layout)
        {
            return (null, PictureFault.Unsupported);
        }

        if (!PictureSamples.AreTaken(layout.Width, layout.Height, layout.Photometric == 3 ? 3 : layout.Samples))
        {
            return (null, PictureFault.TooLarge);
        }

        var parts = layout.IsJpeg ? JpegParts(directory, layout) : Samples(directory, layout) is { } samples ? [samples.ToPart()] : null;
        var unit = directory.Number(TiffTag.Unit) == 3 ? InchesOfCentimetre : 1;
        var resolution = PicturePage.ResolutionOf(directory.Fraction(TiffTag.Resolution) * unit, layout.Width, layout.Height);
        var orientation = directory.Number(TiffTag.Orientation) is >= 1 and <= 8 and var turned ? (int)turned : 1;
        return parts is null ? (null, PictureFault.Damaged) : (new(layout.Width, layout.Height, resolution, orientation, parts), PictureFault.None);
    }

    private static PictureSamples? Samples(TiffDirectory directory, TiffLayout layout)
    {
        var pixels = new TiffPixels(layout, directory.Numbers(TiffTag.Palette));
        var unpacker = new TiffParts(layout, directory.IsLittle);
        var isWhole = Walk(directory, layout, (data, left, top, rows, plane) =>
        {
            if (unpacker.Unpack(data.Span, rows) is not { } unpacked)
            {
                return false;
            }

            pixels.Take(unpacked, left, top, plane);
            return true;
        });
        return isWhole ? pixels.Finish() : null;
    }

    private static List<PicturePart>? JpegParts(TiffDirectory directory, TiffLayout layout)
    {
        List<PicturePart> parts = [];
        var tables = directory.Bytes(TiffTag.JpegTables);
        var isWhole = Walk(directory, layout, (data, left, top, rows, _) =>
        {
            var part = JpegPicture.PartOf(WithTables(tables.Span, data.Span, layout.Photometric == 2), left, top);
            if (part is null || part.Width != layout.PartWidth || part.Height < rows)
            {
                return false;
            }

            parts.Add(part);
            return true;
        });
        return isWhole ? parts : null;
    }

    private static bool Walk(TiffDirectory directory, TiffLayout layout, Func<ReadOnlyMemory<byte>, int, int, int, int, bool> take)
    {
        var (offsets, lengths) = layout.IsTiled
            ? (directory.Numbers(TiffTag.TileOffsets), directory.Numbers(TiffTag.TileLengths))
            : (directory.Numbers(TiffTag.StripOffsets), directory.Numbers(TiffTag.StripLengths));
        var planes = layout.IsPlanar ? layout.Samples : 1;
        var each = layout.Across * layout.Down;
        if (offsets.Count != each * planes || lengths.Count != offsets.Count)
        {
            return false;
        }

        for (var i = 0; i < offsets.Count; i++)
        {
            var (left, top) = ((int)(i % each % layout.Across * layout.PartWidth), (int)(i % each / layout.Across * layout.PartHeight));
            var rows = layout.IsTiled ? (int)layout.PartHeight : (int)Math.Min(layout.PartHeight, layout.Height - top);
            if (directory.Slice(offsets[i], lengths[i]) is not { } data || !take(data, left, top, rows, i / each))
            {
                return false;
            }
        }

        return true;
    }

    // Strips of a file share their tables, which stand behind the first marker.
    private static byte[] WithTables(ReadOnlySpan<byte> tables, ReadOnlySpan<byte> data, bool isRgb) => data.Length < 2 ? []
        : [.. data[..2], .. isRgb ? JpegPicture.RgbMark : [], .. tables.Length > 4 ? tables[2..^2] : [], .. data[2..]];
}
