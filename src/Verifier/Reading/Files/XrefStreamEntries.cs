using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>Reads the rows of a cross-reference stream (ISO 32000-1, 7.5.8.3).</summary>
internal static class XrefStreamEntries
{
    public static bool Read(PdfDictionary dictionary, PdfArray widths, byte[] rows, int headerOffset, XrefData into)
    {
        var sizes = widths.Items.OfType<PdfNumber>().Select(width => width.ToInt()).ToArray();
        if (sizes.Length < 3 || sizes.Any(size => size is < 0 or > 8) || sizes.Sum() == 0)
        {
            return false;
        }

        var position = 0;
        foreach (var (first, count) in Sections(dictionary))
        {
            for (var index = 0; index < count && position + sizes.Sum() <= rows.Length; index++)
            {
                ReadRow(rows, ref position, sizes, (long)first + index, headerOffset, into);
            }
        }

        return true;
    }

    private static IEnumerable<(int First, int Count)> Sections(PdfDictionary dictionary)
    {
        if (dictionary.Find("Index") is not PdfArray index)
        {
            yield return (0, (dictionary.Find("Size") as PdfNumber)?.ToInt() ?? 0);
            yield break;
        }

        for (var item = 0; item + 1 < index.Items.Count; item += 2)
        {
            if (index.Items[item] is PdfNumber first && index.Items[item + 1] is PdfNumber count)
            {
                yield return (first.ToInt(), count.ToInt());
            }
        }
    }

    private static void ReadRow(
        byte[] rows, ref int position, int[] sizes, long number, int headerOffset, XrefData into)
    {
        var kind = sizes[0] == 0 ? 1 : ReadField(rows, ref position, sizes[0]);
        var second = ReadField(rows, ref position, sizes[1]);
        var third = ReadField(rows, ref position, sizes[2]);
        position += sizes.Skip(3).Sum();
        if (number > XrefData.MaxObjectNumber || second > int.MaxValue - headerOffset || third > int.MaxValue)
        {
            return;
        }

        switch (kind)
        {
            case 1:
                into.Add((int)number, new XrefEntry((int)second + headerOffset, (int)third, false));
                break;
            case 2:
                into.Add((int)number, new XrefEntry((int)second, (int)third, true));
                break;
            default:
                into.AddFree((int)number);
                break;
        }
    }

    private static long ReadField(byte[] rows, ref int position, int size)
    {
        ulong value = 0;
        for (var index = 0; index < size; index++)
        {
            value = (value << 8) | rows[position++];
        }

        return value > long.MaxValue ? long.MaxValue : (long)value;
    }
}
