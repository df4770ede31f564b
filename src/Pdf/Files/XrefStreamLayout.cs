using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>How the entries of a cross-reference stream are laid out (ISO 32000-2, 7.5.8.2).</summary>
internal sealed class XrefStreamLayout
{
    private readonly int[] widths;
    private readonly List<(int First, int Count)> sections;

    private XrefStreamLayout(int[] widths, List<(int First, int Count)> sections)
    {
        this.widths = widths;
        this.sections = sections;
    }

    /// <summary>The layout that the dictionary names, or null where it makes no sense.</summary>
    public static XrefStreamLayout? Of(PdfStream stream, PdfLimits limits)
    {
        if (stream.Dictionary["W"] is not PdfArray { Count: >= 3 } array)
        {
            return null;
        }

        var fields = array.Take(3).Select(width => (width as PdfNumber)?.ToInt32() ?? -1).ToArray();
        var size = (stream.Dictionary["Size"] as PdfNumber)?.ToInt32() ?? 0;
        var ranges = SectionsOf(stream.Dictionary["Index"] as PdfArray, size);
        var isSound = fields.All(width => width is >= 0 and <= 8) && fields.Sum() > 0
            && ranges.TrueForAll(range =>
                range.First >= 0 && range.Count >= 0 && (long)range.First + range.Count <= limits.MaxObjects);
        return isSound ? new(fields, ranges) : null;
    }

    /// <summary>Adds the entries as older than what the table has; stops where the data ends.</summary>
    public void AddTo(XrefTable table, ReadOnlySpan<byte> data)
    {
        var entryLength = widths.Sum();
        foreach (var (first, count) in sections)
        {
            for (var number = first; number < first + count && data.Length >= entryLength; number++)
            {
                table.AddOlder(number, Entry(data));
                data = data[entryLength..];
            }
        }
    }

    private static List<(int First, int Count)> SectionsOf(PdfArray? index, int size)
    {
        if (index is null)
        {
            return [(0, size)];
        }

        var numbers = index.Select(item => (item as PdfNumber)?.ToInt32() ?? -1).ToArray();
        return [.. numbers.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1]))];
    }

    private XrefEntry Entry(ReadOnlySpan<byte> data)
    {
        var kind = widths[0] == 0 ? 1 : Field(data[..widths[0]]);
        var place = Field(data.Slice(widths[0], widths[1]));
        var index = Field(data.Slice(widths[0] + widths[1], widths[2]));
        if (place is <= 0 or > int.MaxValue)
        {
            return default;
        }

        var third = (int)Math.Clamp(index, 0, int.MaxValue);
        return kind switch
        {
            1 => new(XrefEntryKind.InFile, (int)place, third),
            2 => new(XrefEntryKind.InStream, (int)place, third),
            _ => default,
        };
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var part in bytes)
        {
            value = (value << 8) | part;
        }

        return value;
    }
}
