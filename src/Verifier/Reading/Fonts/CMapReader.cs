using System.Text;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Reads embedded character maps; only the operators that PDF needs, in any order.</summary>
internal static class CMapReader
{
    private const int MaxEntries = 400_000;
    private const int MaxCidRanges = 20_000;
    private const int MaxCodeRanges = 200;

    public static CMap Read(byte[] data)
    {
        var map = new CMap();
        var operands = new List<PdfValue>();
        var parser = new ObjectParser(new Lexer(data, 0, data.Length)) { AllowReferences = false };
        while (parser.Parse() is { } value)
        {
            if (value is PdfKeyword keyword)
            {
                Apply(keyword.Value, operands, map);
                operands.Clear();
            }
            else if (operands.Count < MaxEntries)
            {
                operands.Add(value);
            }
        }

        return map;
    }

    private static void Apply(string keyword, List<PdfValue> operands, CMap map)
    {
        switch (keyword)
        {
            case "endcodespacerange":
                AddCodeSpace(operands, map);
                break;
            case "endbfchar":
                AddCharacters(operands, map);
                break;
            case "endbfrange":
                AddRanges(operands, map);
                break;
            case "endcidchar":
                AddCids(operands, map, 2);
                break;
            case "endcidrange":
                AddCids(operands, map, 3);
                break;
            case "def" when operands is [.., PdfName { Value: "WMode" }, PdfNumber mode]:
                map.IsVertical = mode.ToInt() == 1;
                break;
        }
    }

    private static void AddCodeSpace(List<PdfValue> operands, CMap map)
    {
        for (var index = 0; index + 1 < operands.Count && map.CodeSpace.Count < MaxCodeRanges; index += 2)
        {
            if (operands[index] is PdfString low && operands[index + 1] is PdfString high
                && low.Bytes.Length == high.Bytes.Length && low.Bytes.Length is >= 1 and <= 4)
            {
                map.CodeSpace.Add(new CodeRange(low.Bytes, high.Bytes));
            }
        }
    }

    private static void AddCharacters(List<PdfValue> operands, CMap map)
    {
        for (var index = 0; index + 1 < operands.Count; index += 2)
        {
            if (operands[index] is PdfString code && operands[index + 1] is PdfString text)
            {
                Add(map, Code(code), text.Bytes, 0);
            }
        }
    }

    private static void AddRanges(List<PdfValue> operands, CMap map)
    {
        for (var index = 0; index + 2 < operands.Count; index += 3)
        {
            if (operands[index] is not PdfString low || operands[index + 1] is not PdfString high)
            {
                continue;
            }

            for (long code = Code(low), step = 0; code <= Code(high) && !map.IsCut; code++, step++)
            {
                AddStep(map, (int)code, operands[index + 2], (int)step);
            }
        }
    }

    private static void AddStep(CMap map, int code, PdfValue target, int step)
    {
        if (target is PdfString text)
        {
            Add(map, code, text.Bytes, step);
        }
        else if (target is PdfArray array && step < array.Items.Count && array.Items[step] is PdfString item)
        {
            Add(map, code, item.Bytes, 0);
        }
        else if (target is not PdfArray)
        {
            map.IsCut |= step > MaxEntries;
        }
    }

    private static void Add(CMap map, int code, byte[] utf16, int step)
    {
        if (map.Unicode.Count >= MaxEntries)
        {
            map.IsCut = true;
            return;
        }

        map.Unicode[code] = Text(utf16, step);
    }

    private static string Text(byte[] utf16, int step)
    {
        var text = utf16.Length == 1 ? ((char)utf16[0]).ToString() : Encoding.BigEndianUnicode.GetString(utf16);
        return step == 0 || text.Length == 0 ? text : Advance(text, step);
    }

    private static string Advance(string text, int step)
    {
        if (text.Length >= 2 && char.IsSurrogatePair(text[^2], text[^1]))
        {
            var scalar = char.ConvertToUtf32(text[^2], text[^1]) + step;
            return scalar <= 0x10FFFF ? text[..^2] + char.ConvertFromUtf32(scalar) : text;
        }

        return text[..^1] + (char)(text[^1] + step);
    }

    private static void AddCids(List<PdfValue> operands, CMap map, int size)
    {
        for (var index = 0; index + size - 1 < operands.Count && map.Cids.Count < MaxCidRanges; index += size)
        {
            if (operands[index] is PdfString low && operands[index + size - 2] is PdfString high
                && operands[index + size - 1] is PdfNumber cid)
            {
                map.Cids.Add((Code(low), Code(high), cid.ToInt()));
            }
        }
    }

    /// <summary>A code as a number, first byte highest.</summary>
    private static int Code(PdfString text)
    {
        var code = 0;
        foreach (var value in text.Bytes.AsSpan(0, Math.Min(4, text.Bytes.Length)))
        {
            code = (code << 8) | value;
        }

        return code & int.MaxValue;
    }
}
