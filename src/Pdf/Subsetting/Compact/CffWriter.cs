using System.Text;
using Clona.Pdf.Fonts.Programs;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>Writes CFF programs that hold the given glyphs in the given order and nothing else.</summary>
internal sealed class CffWriter(CffFont font)
{
    private const int OffsetSize = 4;
    private const byte LongInteger = 29;

    /// <summary>A program whose glyphs have names.</summary>
    /// <param name="outlines">The outlines; the first is <c>.notdef</c>.</param>
    /// <param name="names">The names of all but the first.</param>
    public byte[] WriteNamed(IReadOnlyList<ReadOnlyMemory<byte>> outlines, IReadOnlyList<string> names)
    {
        var own = names.Where(name => CffStandardStrings.IdentifierOf(name) < 0).Distinct(StringComparer.Ordinal).ToList();
        var charset = new ByteSink();
        charset.Write(0);
        foreach (var name in names)
        {
            var known = CffStandardStrings.IdentifierOf(name);
            Write16(charset, known >= 0 ? known : CffStandardStrings.All.Count + own.IndexOf(name));
        }

        var dictionary = font.Dictionaries[0];
        return Assemble(
            [.. own.Select(name => (ReadOnlyMemory<byte>)Encoding.Latin1.GetBytes(name))],
            charset.Written,
            outlines,
            selectors: null,
            [dictionary]);
    }

    /// <summary>A program whose glyphs are their own CIDs.</summary>
    /// <param name="outlines">The outlines; the first is CID 0.</param>
    /// <param name="sources">The glyphs of the original that they come from.</param>
    public byte[] WriteNumbered(IReadOnlyList<ReadOnlyMemory<byte>> outlines, IReadOnlyList<int> sources)
    {
        var charset = new ByteSink();
        charset.Write(2);
        Write16(charset, 1);
        Write16(charset, Math.Max(0, outlines.Count - 2));
        List<int> used = [];
        var selectors = new ByteSink();
        selectors.Write(0);
        foreach (var source in sources)
        {
            var number = font.DictionaryOf(source);
            if (!used.Contains(number))
            {
                used.Add(number);
            }

            selectors.Write((byte)used.IndexOf(number));
        }

        return Assemble(
            ["Adobe"u8.ToArray(), "Identity"u8.ToArray()],
            charset.Written,
            outlines,
            selectors.Written,
            [.. used.Select(number => font.Dictionaries[number])]);
    }

    private byte[] Assemble(
        IReadOnlyList<ReadOnlyMemory<byte>> strings,
        ReadOnlyMemory<byte> charset,
        IReadOnlyList<ReadOnlyMemory<byte>> outlines,
        ReadOnlyMemory<byte>? selectors,
        IReadOnlyList<CffFontDictionary> dictionaries)
    {
        // The Top DICT has a fixed size, so a first run with zeros tells all offsets.
        var offsets = new CffOffsets(dictionaries.Count);
        var isCidKeyed = selectors is not null;
        for (var run = 0; ; run++)
        {
            var sink = new ByteSink();
            sink.Write([1, 0, 4, OffsetSize]);
            WriteIndex(sink, ["F"u8.ToArray()]);
            WriteIndex(sink, [Top(isCidKeyed, outlines.Count, offsets)]);
            WriteIndex(sink, strings);
            WriteIndex(sink, []);
            offsets.Charset = sink.Length;
            sink.Write(charset.Span);
            offsets.Selectors = sink.Length;
            sink.Write((selectors ?? default).Span);
            offsets.Outlines = sink.Length;
            WriteIndex(sink, outlines);
            for (var i = 0; i < dictionaries.Count; i++)
            {
                var start = sink.Length;
                WriteEntries(sink, dictionaries[i].Private.Where(entry => entry.Operator != CffOperators.Subroutines));
                offsets.Privates[i] = (sink.Length - start, start);
            }

            offsets.Dictionaries = sink.Length;
            if (isCidKeyed)
            {
                WriteIndex(sink, [.. dictionaries.Select((dictionary, i) => Inner(dictionary, offsets.Privates[i]))]);
            }

            if (run == 1)
            {
                return sink.ToArray();
            }
        }
    }

    private ReadOnlyMemory<byte> Top(bool isCidKeyed, int glyphs, CffOffsets offsets)
    {
        var sink = new ByteSink();
        if (isCidKeyed)
        {
            WriteNumber(sink, CffStandardStrings.All.Count);
            WriteNumber(sink, CffStandardStrings.All.Count + 1);
            WriteOperator(sink, 0, CffOperators.RegistryOrderingSupplement);
        }

        WriteEntries(sink, font.Top.Entries.Where(entry => CffOperators.Shaping.Contains(entry.Operator)));
        WriteOperator(sink, offsets.Charset, CffOperators.Charset);
        WriteOperator(sink, offsets.Outlines, CffOperators.CharStrings);
        if (isCidKeyed)
        {
            WriteOperator(sink, glyphs, CffOperators.CidCount);
            WriteOperator(sink, offsets.Selectors, CffOperators.FontDictionarySelect);
            WriteOperator(sink, offsets.Dictionaries, CffOperators.FontDictionaries);
        }
        else
        {
            WriteNumber(sink, offsets.Privates[0].Size);
            WriteOperator(sink, offsets.Privates[0].Start, CffOperators.Private);
        }

        return sink.ToArray();
    }

    private static ReadOnlyMemory<byte> Inner(CffFontDictionary dictionary, (int Size, int Start) place)
    {
        var sink = new ByteSink();
        WriteEntries(sink, dictionary.Entries.Where(entry => CffOperators.Shaping.Contains(entry.Operator)));
        WriteNumber(sink, place.Size);
        WriteOperator(sink, place.Start, CffOperators.Private);
        return sink.ToArray();
    }

    private static void WriteIndex(ByteSink sink, IReadOnlyList<ReadOnlyMemory<byte>> members)
    {
        Write16(sink, members.Count);
        if (members.Count == 0)
        {
            return;
        }

        sink.Write(OffsetSize);
        var offset = 1;
        Write32(sink, offset);
        foreach (var member in members)
        {
            offset += member.Length;
            Write32(sink, offset);
        }

        foreach (var member in members)
        {
            sink.Write(member.Span);
        }
    }

    private static void WriteEntries(ByteSink sink, IEnumerable<CffEntry> entries)
    {
        foreach (var entry in entries)
        {
            sink.Write(entry.Operands.Span);
            WriteOperator(sink, entry.Operator);
        }
    }

    private static void WriteOperator(ByteSink sink, int operand, int key)
    {
        WriteNumber(sink, operand);
        WriteOperator(sink, key);
    }

    private static void WriteOperator(ByteSink sink, int key)
    {
        if (key > 0xFF)
        {
            sink.Write((byte)(key >> 8));
        }

        sink.Write((byte)key);
    }

    private static void WriteNumber(ByteSink sink, int value)
    {
        sink.Write(LongInteger);
        Write32(sink, value);
    }

    private static void Write16(ByteSink sink, int value) => sink.Write([(byte)(value >> 8), (byte)value]);

    private static void Write32(ByteSink sink, int value) =>
        sink.Write([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
}
