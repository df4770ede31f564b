using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Advances of a CIDFont at size 1, by CID (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CompositeWidths(PdfFile file, PdfDictionary descendant, FontBudget budget)
{
    private const int MaxCid = 65_535;

    public double Default => (file.Number(descendant.Find("DW")) ?? 1_000) / 1_000;

    public double DefaultVertical =>
        (file.Numbers(descendant.Find("DW2")) is { Length: >= 2 } pair ? pair[1] : -1_000) / 1_000;

    public Dictionary<int, double> Read() => Read("W", 1);

    public Dictionary<int, double> ReadVertical() => Read("W2", 3);

    /// <summary>Rows are <c>c [w …]</c> or <c>first last w</c>; with a step of 3 only the displacement counts.</summary>
    private Dictionary<int, double> Read(string key, int step)
    {
        var widths = new Dictionary<int, double>();
        var items = file.Array(descendant.Find(key))?.Items ?? [];
        var index = 0;
        while (index + 1 < items.Count && budget.Take())
        {
            var first = file.Integer(items[index], -1);
            if (file.Resolve(items[index + 1]) is PdfArray list)
            {
                AddList(widths, first, list, step);
                index += 2;
            }
            else
            {
                AddRange(widths, first, items, index, step);
                index += 2 + step;
            }
        }

        return widths;
    }

    private void AddList(Dictionary<int, double> widths, int first, PdfArray list, int step)
    {
        for (var index = 0; index < list.Items.Count && first is >= 0 and <= MaxCid && budget.Take(); index += step)
        {
            if (file.Number(list.Items[index]) is { } width)
            {
                widths[first++] = width / 1_000;
            }
        }
    }

    private void AddRange(Dictionary<int, double> widths, int first, IReadOnlyList<PdfValue> items, int index, int step)
    {
        var last = Math.Min(file.Integer(items[index + 1], -1), MaxCid);
        if (index + 1 + step >= items.Count || first < 0 || file.Number(items[index + 2]) is not { } width)
        {
            return;
        }

        for (var cid = first; cid <= last && budget.Take(); cid++)
        {
            widths[cid] = width / 1_000;
        }
    }
}
