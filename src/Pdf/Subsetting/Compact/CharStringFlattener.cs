using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>Puts the subroutines of a Type 2 charstring (Adobe Technical Note 5177) where they are called.</summary>
/// <remarks>
/// A subset without subroutines depends on its glyphs alone: which subroutines a font once held, and how they are
/// numbered, would tell of glyphs that are gone.
/// </remarks>
internal sealed class CharStringFlattener
{
    private const int DeepestCall = 10;
    private const int LongestOutline = 65_535;
    private const int FirstFlex = 34;

    private readonly CffIndex globals;
    private readonly CffIndex locals;
    private readonly List<byte> output = [];
    private readonly List<(int Value, int Start)> stack = [];
    private readonly List<int> components = [];
    private int stems;
    private bool isEnded;
    private bool isBroken;

    private CharStringFlattener(CffIndex globals, CffIndex locals)
    {
        this.globals = globals;
        this.locals = locals;
    }

    /// <summary>The outline; null where it breaks the rules or computes.</summary>
    public static FlatOutline? Flatten(ReadOnlyMemory<byte> outline, CffIndex globals, CffIndex locals)
    {
        var flattener = new CharStringFlattener(globals, locals);
        flattener.Run(outline.Span, 0);
        return flattener.isBroken ? null : new(flattener.output.ToArray(), flattener.components);
    }

    private void Run(ReadOnlySpan<byte> code, int depth)
    {
        isBroken |= depth > DeepestCall;
        for (var at = 0; at < code.Length && !isEnded && !isBroken;)
        {
            isBroken |= output.Count > LongestOutline;
            var first = code[at];
            if (first is 28 or >= 32)
            {
                at += Push(code[at..]);
                continue;
            }

            at++;
            switch (first)
            {
                case 10:
                    Call(locals, depth);
                    break;
                case 29:
                    Call(globals, depth);
                    break;
                case 11:
                    return;
                case 12:
                    Escaped(code, ref at);
                    break;
                default:
                    Operate(first, code, ref at);
                    break;
            }
        }
    }

    private int Push(ReadOnlySpan<byte> code)
    {
        var size = code[0] switch { 28 => 3, 255 => 5, >= 247 => 2, _ => 1 };
        if (code.Length < size)
        {
            isBroken = true;
            return code.Length;
        }

        var value = code[0] switch
        {
            28 => (short)((code[1] << 8) | code[2]),
            255 => (code[1] << 8) | code[2],
            >= 251 => (-(code[0] - 251) * 256) - code[1] - 108,
            >= 247 => ((code[0] - 247) * 256) + code[1] + 108,
            _ => code[0] - 139,
        };
        stack.Add((value, output.Count));
        output.AddRange(code[..size]);
        return size;
    }

    private void Call(CffIndex subroutines, int depth)
    {
        var bias = subroutines.Count < 1240 ? 107 : subroutines.Count < 33_900 ? 1131 : 32_768;
        var number = stack.Count > 0 ? stack[^1].Value + bias : -1;
        if (number < 0 || number >= subroutines.Count)
        {
            isBroken = true;
            return;
        }

        output.RemoveRange(stack[^1].Start, output.Count - stack[^1].Start);
        stack.RemoveAt(stack.Count - 1);
        Run(subroutines[number].Span, depth + 1);
    }

    // Flex only draws; what computes could make up the number of a subroutine.
    private void Escaped(ReadOnlySpan<byte> code, ref int at)
    {
        if (at >= code.Length || code[at] is < FirstFlex or > FirstFlex + 3)
        {
            isBroken = true;
            return;
        }

        output.Add(12);
        output.Add(code[at++]);
        stack.Clear();
    }

    private void Operate(byte value, ReadOnlySpan<byte> code, ref int at)
    {
        output.Add(value);
        switch (value)
        {
            case 1 or 3 or 18 or 23:
                stems += stack.Count / 2;
                break;
            case 19 or 20:
                stems += stack.Count / 2;
                var mask = Math.Min((stems + 7) / 8, code.Length - at);
                output.AddRange(code.Slice(at, mask));
                at += mask;
                break;
            case 14:
                isEnded = true;
                if (stack.Count >= 4)
                {
                    components.AddRange([stack[^2].Value, stack[^1].Value]);
                }

                break;
        }

        stack.Clear();
    }
}
