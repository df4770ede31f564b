using System.Runtime.InteropServices;
using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Blanks what font programs say about themselves, byte for byte, so that every offset and length stays.</summary>
internal static class ProgramTexts
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int StandardStrings = 391;
    private const byte Blank = (byte)' ';
    private const byte Letter = (byte)'A';

    // Version, notice, full name, family, copyright, PostScript text, base font name.
    private static readonly int[] Texts = [0, 1, 2, 3, 0x0C00, 0x0C15, 0x0C16];

    private static ReadOnlySpan<byte> TypeOneMark => "%!PS-AdobeFont-1.0"u8;

    /// <summary>A Type 1 program without comments and strings in its clear part, and under another name.</summary>
    public static byte[] WithoutTypeOneTexts(ReadOnlyMemory<byte> program)
    {
        var bytes = program.ToArray();
        var end = bytes.AsSpan().IndexOf("eexec"u8);
        var clear = bytes.AsSpan(0, end < 0 ? bytes.Length : end);
        var mark = clear.StartsWith(TypeOneMark) ? TypeOneMark.Length : 0;
        for (var at = mark; at < clear.Length; at++)
        {
            at = clear[at] switch
            {
                (byte)'%' => BlankLine(clear, at),
                (byte)'(' => BlankString(clear, at),
                _ when mark > 0 && at == mark => BlankLine(clear, at),
                _ => at,
            };
        }

        BlankName(clear);
        return bytes;
    }

    /// <summary>A CFF program without notices and names of the whole.</summary>
    public static byte[] WithoutCompactTexts(ReadOnlyMemory<byte> program)
    {
        var bytes = program.ToArray();
        var data = new BigEndianData(bytes);
        if (data.Byte(0) != 1)
        {
            return bytes;
        }

        var names = CffIndex.Read(data, data.Byte(2));
        var tops = CffIndex.Read(data, names.End);
        var strings = CffIndex.Read(data, tops.End);
        if (tops.Count != 1 || names.Count != 1)
        {
            return bytes;
        }

        var top = CffDictionary.Read(tops[0].Span);
        var glyphs = CffIndex.Read(data, top.GetValueOrDefault(CharStringsOperator)).Count;
        var charset = CffCharset.Read(data, top.GetValueOrDefault(CharsetOperator), glyphs).ToHashSet();
        Fill(names[0]);
        foreach (var text in Texts.Where(top.ContainsKey).Select(key => top[key]).Where(text => !charset.Contains(text)))
        {
            if (text >= StandardStrings && text - StandardStrings < strings.Count)
            {
                Fill(strings[text - StandardStrings]);
            }
        }

        return bytes;
    }

    private static void Fill(ReadOnlyMemory<byte> part) => MemoryMarshal.AsMemory(part).Span.Fill(Letter);

    private static int BlankLine(Span<byte> text, int at)
    {
        for (; at < text.Length && text[at] is not ((byte)'\r' or (byte)'\n'); at++)
        {
            text[at] = Blank;
        }

        return at - 1;
    }

    private static int BlankString(Span<byte> text, int at)
    {
        var depth = 1;
        for (at++; at < text.Length; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            at += text[at] == '\\' ? Wipe(text, at) : 0;
            text[Math.Min(at, text.Length - 1)] = Blank;
        }

        return at;
    }

    private static int Wipe(Span<byte> text, int at)
    {
        text[at] = Blank;
        return 1;
    }

    private static void BlankName(Span<byte> text)
    {
        var at = text.IndexOf("/FontName"u8);
        var slash = at < 0 ? -1 : text[(at + 1)..].IndexOf((byte)'/');
        for (at += slash + 2; slash > 0 && at < text.Length && text[at] > Blank && text[at] is not ((byte)'/' or (byte)'{' or (byte)'['); at++)
        {
            text[at] = Letter;
        }
    }
}
