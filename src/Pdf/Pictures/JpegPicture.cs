using System.Buffers.Binary;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Pictures;

/// <summary>Reads JPEG (ITU-T T.81): tables and scans go over as they are, all other segments stay behind.</summary>
internal static class JpegPicture
{
    private const double InchesOfCentimetre = 2.54;

    // All that readers look at is the last byte: how colours were turned.
    private static readonly byte[] AdobeHead = [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0];
    private static readonly byte[] Rgb = [.. AdobeHead, 0];

    /// <summary>A segment that says: the components are red, green and blue.</summary>
    public static ReadOnlySpan<byte> RgbMark => Rgb;

    /// <summary>The page, or why there is none.</summary>
    public static (IReadOnlyList<PicturePage> Pages, PictureFault Fault) Read(ReadOnlyMemory<byte> file)
    {
        if (Clean(file.Span) is not { } clean)
        {
            return ([], PictureFault.Damaged);
        }

        if (!PicturePage.IsTaken(clean.Width, clean.Height))
        {
            return ([], PictureFault.TooLarge);
        }

        if (PartOf(clean) is not { } part)
        {
            return ([], PictureFault.Unsupported);
        }

        return ([new(clean.Width, clean.Height, PicturePage.ResolutionOf(clean.Resolution, clean.Width, clean.Height), clean.Orientation, [part])], PictureFault.None);
    }

    /// <summary>The part for JPEG data that lies on a page of something else; null where it cannot be read.</summary>
    public static PicturePart? PartOf(ReadOnlySpan<byte> data, int left, int top) =>
        Clean(data) is { } clean && PicturePage.IsTaken(clean.Width, clean.Height) ? PartOf(clean) is { } part ? part with { Left = left, Top = top } : null : null;

    private static PicturePart? PartOf(JpegParts clean)
    {
        var space = clean.Components switch
        {
            1 => "DeviceGray",
            3 => "DeviceRGB",
            4 => "DeviceCMYK",
            _ => null,
        };
        if (space is null)
        {
            return null;
        }

        List<KeyValuePair<string, PdfObject>> entries =
            [new("ColorSpace", new PdfName(space)), new("BitsPerComponent", PdfNumber.Of(8)), new("Filter", new PdfName("DCTDecode"))];
        if (clean is { Components: 4, IsAdobe: true })
        {
            // Whoever marks four colours as Adobe does writes them inverted.
            entries.Add(new("Decode", new PdfArray([.. Enumerable.Range(0, 8).Select(i => PdfNumber.Of(1 - (i % 2)))])));
        }

        return new(0, 0, clean.Width, clean.Height, new PdfDictionary(entries), clean.Data);
    }

    private static JpegParts? Clean(ReadOnlySpan<byte> file)
    {
        var kept = new JpegParts();
        kept.Keep(file[..2]);
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF)
            {
                return null;
            }

            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == 0xD9)
            {
                break;
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 4 || at + length > file.Length)
            {
                return null;
            }

            var segment = file.Slice(at, length);
            at += length;
            if (!Take(kept, marker, segment))
            {
                return null;
            }

            if (marker == 0xDA)
            {
                var end = EndOfScan(file, at);
                kept.Keep(file[at..end]);
                kept.HasScan = true;
                at = end;
            }
        }

        kept.Keep([0xFF, 0xD9]);
        return kept is { HasScan: true, Width: > 0, Height: > 0 } ? kept : null;
    }

    private static bool Take(JpegParts kept, byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2 when segment.Length >= 10 && kept.Components == 0 && segment[4] == 8:
                kept.Height = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]);
                kept.Width = BinaryPrimitives.ReadUInt16BigEndian(segment[7..]);
                kept.Components = segment[9];
                break;
            case 0xC4 or 0xDA or 0xDB or 0xDD:
                break;
            case 0xEE when segment.Length >= 16 && segment[4..].StartsWith("Adobe"u8):
                kept.IsAdobe = true;
                kept.Keep(AdobeHead);
                kept.Keep(segment.Slice(15, 1));
                return true;
            case 0xE0:
                kept.Resolution = ResolutionOf(segment);
                return true;
            case 0xE1:
                kept.Orientation = ExifOrientation.Of(segment) ?? kept.Orientation;
                return true;
            case >= 0xE0 and <= 0xEF or 0xFE:
                return true;
            default:
                return false;
        }

        kept.Keep(segment);
        return true;
    }

    private static double ResolutionOf(ReadOnlySpan<byte> segment) => segment.Length < 16 || !segment[4..].StartsWith("JFIF\0"u8) ? 0
        : segment[11] switch
        {
            1 => BinaryPrimitives.ReadUInt16BigEndian(segment[12..]),
            2 => BinaryPrimitives.ReadUInt16BigEndian(segment[12..]) * InchesOfCentimetre,
            _ => 0,
        };

    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7)))
        {
            at++;
        }

        return Math.Min(at + 1 < file.Length ? at : file.Length, file.Length);
    }
}
