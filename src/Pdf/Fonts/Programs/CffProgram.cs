using System.Text;
using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.Programs;

/// <summary>Glyph names and encoding of a Compact Font Format program, Adobe Technical Note 5176.</summary>
internal sealed class CffProgram
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RegistryOrderingSupplementOperator = 0x0C1E;

    private readonly BigEndianData data;
    private readonly CffIndex strings;
    private readonly int[] charset;

    private CffProgram(BigEndianData data, CffIndex strings, int[] charset, Dictionary<int, int> top)
    {
        this.data = data;
        this.strings = strings;
        this.charset = charset;
        IsCidKeyed = top.ContainsKey(RegistryOrderingSupplementOperator);
        Encoding = IsCidKeyed ? null : ReadEncoding(top.GetValueOrDefault(EncodingOperator));
    }

    /// <summary>Whether glyphs have numbers instead of names.</summary>
    public bool IsCidKeyed { get; }

    /// <summary>The built-in encoding; null for CID-keyed programs.</summary>
    public SimpleEncoding? Encoding { get; }

    /// <summary>Reads a bare CFF program or one inside an OpenType file; null where it is broken.</summary>
    public static CffProgram? Read(ReadOnlyMemory<byte> program)
    {
        var bytes = SfntTables.Find(program, "CFF ") ?? program;
        var source = new BigEndianData(bytes);
        if (source.Byte(0) != 1)
        {
            return null;
        }

        var names = CffIndex.Read(source, source.Byte(2));
        var tops = CffIndex.Read(source, names.End);
        var stringIndex = CffIndex.Read(source, tops.End);
        if (tops.Count == 0)
        {
            return null;
        }

        var top = CffDictionary.Read(tops[0].Span);
        var glyphs = CffIndex.Read(source, top.GetValueOrDefault(CharStringsOperator)).Count;
        var identifiers = CffCharset.Read(source, top.GetValueOrDefault(CharsetOperator), glyphs);
        return new CffProgram(source, stringIndex, identifiers, top);
    }

    /// <summary>The text that glyph number <paramref name="glyph"/> shows by its name, or null.</summary>
    public string? TextOfGlyph(int glyph) =>
        !IsCidKeyed && glyph > 0 && glyph < charset.Length ? GlyphNames.ToUnicode(NameOf(charset[glyph])) : null;

    private string NameOf(int identifier)
    {
        var own = identifier - CffStandardStrings.All.Count;
        return own < 0
            ? CffStandardStrings.All[identifier]
            : own < strings.Count ? System.Text.Encoding.Latin1.GetString(strings[own].Span) : string.Empty;
    }

    private SimpleEncoding ReadEncoding(int offset)
    {
        if (offset <= 1)
        {
            return new SimpleEncoding(NamedEncodings.Standard);
        }

        var encoding = new SimpleEncoding(string.Empty);
        var format = data.Byte(offset);
        var end = (format & 0x7F) == 0 ? ReadCodes(encoding, offset) : ReadCodeRanges(encoding, offset);
        if ((format & 0x80) != 0)
        {
            ReadSupplement(encoding, end);
        }

        return encoding;
    }

    private long ReadCodes(SimpleEncoding encoding, long offset)
    {
        var count = data.Byte(offset + 1);
        for (var glyph = 1; glyph <= count; glyph++)
        {
            encoding[data.Byte(offset + 1 + glyph)] = TextOfGlyph(glyph);
        }

        return offset + 2 + count;
    }

    private long ReadCodeRanges(SimpleEncoding encoding, long offset)
    {
        var ranges = data.Byte(offset + 1);
        var glyph = 1;
        for (var i = 0; i < ranges; i++)
        {
            var first = data.Byte(offset + 2 + (2 * i));
            var left = data.Byte(offset + 3 + (2 * i));
            for (var code = first; code <= first + left && code < 256; code++, glyph++)
            {
                encoding[code] = TextOfGlyph(glyph);
            }
        }

        return offset + 2 + (2 * ranges);
    }

    private void ReadSupplement(SimpleEncoding encoding, long at)
    {
        for (var i = 0; i < data.Byte(at); i++)
        {
            var name = data.UInt16(at + 2 + (3 * i));
            encoding[data.Byte(at + 1 + (3 * i))] = GlyphNames.ToUnicode(NameOf(name));
        }
    }
}
