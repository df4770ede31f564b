using System.Runtime.InteropServices;
using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Fonts;

/// <summary>Widths and vertical metrics of a CIDFont, ISO 32000-2, 9.7.4.3; in text space at size 1.</summary>
internal sealed class CidMetrics
{
    private const int LastCid = 0xFFFF;
    private const double UnitsPerEm = 1000;

    private readonly double defaultWidth;
    private readonly double defaultAdvance;
    private readonly double defaultOriginY;
    private readonly double[] widths;
    private readonly Dictionary<int, (double Advance, PdfPoint Origin)> vertical = [];

    private CidMetrics(PdfDictionary font, IObjectSource source)
    {
        defaultWidth = (source.GetNumber(font, "DW") ?? 1000) / UnitsPerEm;
        var fallback = source.GetNumbers(font, "DW2", 2) ?? [880, -1000];
        (defaultOriginY, defaultAdvance) = (fallback[0] / UnitsPerEm, fallback[1] / UnitsPerEm);
        widths = ReadWidths(font, source);
        ReadVertical(font, source);
    }

    /// <summary>Reads /DW, /W, /DW2 and /W2 of <paramref name="font"/>.</summary>
    public static CidMetrics Read(PdfDictionary font, IObjectSource source) => new(font, source);

    /// <summary>Horizontal advance of <paramref name="cid"/>.</summary>
    public double WidthOf(int cid) => cid < widths.Length && !double.IsNaN(widths[cid]) ? widths[cid] : defaultWidth;

    /// <summary>Vertical advance of <paramref name="cid"/>, usually negative.</summary>
    public double VerticalAdvanceOf(int cid) =>
        vertical.TryGetValue(cid, out var metric) ? metric.Advance : defaultAdvance;

    /// <summary>From the horizontal to the vertical origin of <paramref name="cid"/>.</summary>
    public PdfPoint VerticalOriginOf(int cid) =>
        vertical.TryGetValue(cid, out var metric) ? metric.Origin : new PdfPoint(WidthOf(cid) / 2, defaultOriginY);

    private static double[] ReadWidths(PdfDictionary font, IObjectSource source)
    {
        var known = new List<double>();
        ForEachRange(font, "W", 1, source, (first, last, values) =>
        {
            if (last >= known.Count)
            {
                known.AddRange(Enumerable.Repeat(double.NaN, last + 1 - known.Count));
            }

            CollectionsMarshal.AsSpan(known)[first..(last + 1)].Fill(values[0] / UnitsPerEm);
        });
        return [.. known];
    }

    private void ReadVertical(PdfDictionary font, IObjectSource source) =>
        ForEachRange(font, "W2", 3, source, (first, last, values) =>
        {
            var metric = (values[0] / UnitsPerEm, new PdfPoint(values[1] / UnitsPerEm, values[2] / UnitsPerEm));
            for (var cid = first; cid <= last; cid++)
            {
                vertical[cid] = metric;
            }
        });

    // Both arrays mix "first [values …]" with "first last values"; each value group has a fixed size.
    private static void ForEachRange(
        PdfDictionary font, string key, int size, IObjectSource source, Action<int, int, double[]> add)
    {
        var items = source.Get(font, key) as PdfArray ?? new PdfArray([]);
        var budget = 4 * LastCid;
        for (var at = 0; at + 1 < items.Count && budget > 0;)
        {
            var first = source.ToNumber(items[at]);
            if (source.Resolve(items[at + 1]) is PdfArray list)
            {
                budget -= AddList((int)Math.Clamp(first ?? LastCid, 0, LastCid), list, size, source, add);
                at += 2;
                continue;
            }

            var values = Numbers(items, at + 2, size, source);
            if (first is >= 0 and <= LastCid
                && source.ToNumber(items[at + 1]) is { } last
                && last >= first
                && values is not null)
            {
                budget -= (int)(Math.Min(last, LastCid) - first.Value) + 1;
                add((int)first, (int)Math.Min(last, LastCid), values);
            }

            at += 2 + size;
        }
    }

    private static int AddList(int first, PdfArray list, int size, IObjectSource source, Action<int, int, double[]> add)
    {
        var cid = first;
        for (var at = 0; at + size <= list.Count && cid <= LastCid; at += size, cid++)
        {
            if (Numbers(list, at, size, source) is { } values)
            {
                add(cid, cid, values);
            }
        }

        return cid - first + 1;
    }

    private static double[]? Numbers(PdfArray items, int at, int size, IObjectSource source)
    {
        var values = new double[size];
        for (var i = 0; i < size; i++)
        {
            if (at + i >= items.Count || source.ToNumber(items[at + i]) is not { } number)
            {
                return null;
            }

            values[i] = number;
        }

        return values;
    }
}
