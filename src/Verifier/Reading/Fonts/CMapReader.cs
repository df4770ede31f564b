using System.Text;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>Reads embedded character maps; only the operators that PDF needs, in any order.</summary>
internal sealed class CMapReader
{
    private const int MaxEntries = 400_000;
    private const int MaxCidRanges = 20_000;
    private const int MaxCodeRanges = 200;

    private readonly CMap map = new();
    private readonly FontBudget budget;

    private CMapReader(FontBudget budget) => this.budget = budget;

    public static CMap Read(byte[] data, FontBudget budget) => new CMapReader(budget).Read(data);

    private CMap Read(byte[] data)
    {
        var operands = new List<PdfValue>();
        var parser = new ObjectParser(new Lexer(data, 0, data.Length)) { AllowReferences = false };
        while (parser.Parse() is { } value)
        {
            if (value is PdfKeyword keyword)
            {
                Apply(keyword.Value, operands);
                operands.Clear();
            }
            else if (operands.Count < MaxEntries)
            {
                operands.Add(value);
            }
        }

        return map;
    }

    private void Apply(string keyword, List<PdfValue> operands)
    {
        switch (keyword)
        {
            case "endcodespacerange":
                AddCodeSpace(operands);
                break;
            case "endbfchar":
                AddCharacters(operands);
                break;
            case "endbfrange":
                AddRanges(operands);
                break;
            case "endcidchar":
                AddCids(operands, 2);
                break;
            case "endcidrange":
                AddCids(operands, 3);
                break;
            case "usecmap" when operands is [.., PdfName basis]:
                map.BaseName = basis.Value;
                break;
            case "def" when operands is [.., PdfName { Value: "WMode" }, PdfNumber mode]:
                map.IsVertical = mode.ToInt() == 1;
                break;
        }
    }

    private void AddCodeSpace(List<PdfValue> operands)
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

    private void AddCharacters(List<PdfValue> operands)
    {
        for (var index = 0; index + 1 < operands.Count; index += 2)
        {
            if (operands[index] is PdfString code && operands[index + 1] is PdfString text)
            {
                Add(Code(code), text.Bytes, 0);
            }
        }
    }

    private void AddRanges(List<PdfValue> operands)
    {
        for (var index = 0; index + 2 < operands.Count; index += 3)
        {
            if (operands[index] is not PdfString low || operands[index + 1] is not PdfString high)
            {
                continue;
            }

            for (long code = Code(low), step = 0; code <= Code(high) && !map.IsCut; code++, step++)
            {
                AddStep((int)code, operands[index + 2], (int)step);
            }
        }
    }

    private void AddStep(int code, PdfValue target, int step)
    {
        if (target is PdfString text)
        {
            Add(code, text.Bytes, step);
        }
        else if (target is PdfArray array && step < array.Items.Count && array.Items[step] is PdfString item)
        {
            Add(code, item.Bytes, 0);
        }
        else if (target is not PdfArray)
        {
            map.IsCut |= step > MaxEntries;
        }
    }

    private void Add(int code, byte[] utf16, int step)
    {
        if (map.Unicode.Count >= MaxEntries || !budget.Take())
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

    private void AddCids(List<PdfValue> operands, int size)
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
