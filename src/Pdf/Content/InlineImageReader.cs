using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Content;

/// <summary>
/// Reads an inline image after its <c>BI</c> and spells its abbreviated keys and values out (ISO 32000-2, 8.9.7).
/// </summary>
/// <remarks>
/// The data ends where the declared length says, or where the size of unfiltered samples says, if <c>EI</c> stands
/// there; else at the first <c>EI</c> between white space after which the stream looks like text again.
/// </remarks>
internal static class InlineImageReader
{
    private const int MostEntries = 64;
    private const int BytesLookedAtAfterEnd = 12;

    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["BPC"] = "BitsPerComponent",
        ["CS"] = "ColorSpace",
        ["D"] = "Decode",
        ["DP"] = "DecodeParms",
        ["F"] = "Filter",
        ["H"] = "Height",
        ["IM"] = "ImageMask",
        ["I"] = "Interpolate",
        ["W"] = "Width",
        ["L"] = "Length",
    };

    private static readonly Dictionary<string, string> ColorSpaces = new(StringComparer.Ordinal)
    {
        ["G"] = "DeviceGray",
        ["RGB"] = "DeviceRGB",
        ["CMYK"] = "DeviceCMYK",
        ["I"] = "Indexed",
    };

    private static readonly Dictionary<string, string> Filters = new(StringComparer.Ordinal)
    {
        ["AHx"] = "ASCIIHexDecode",
        ["A85"] = "ASCII85Decode",
        ["LZW"] = "LZWDecode",
        ["Fl"] = "FlateDecode",
        ["RL"] = "RunLengthDecode",
        ["CCF"] = "CCITTFaxDecode",
        ["DCT"] = "DCTDecode",
    };

    /// <summary>The image as an image XObject would hold it; the reader stands behind <c>EI</c> afterwards.</summary>
    public static PdfStream Read(PdfObjectReader reader)
    {
        var dictionary = ReadDictionary(reader);
        var start = Math.Min(reader.Position + 1, reader.Source.Length);
        var bytes = reader.Source.Span;
        var length = DeclaredLength(dictionary) is { } declared && EndsAt(bytes, start, declared)
            ? declared
            : LengthToEnd(bytes, start);
        reader.Position = Math.Min(AfterEnd(bytes, start + length), bytes.Length);
        return new(dictionary, reader.Source.Slice(start, length));
    }

    private static PdfDictionary ReadDictionary(PdfObjectReader reader)
    {
        List<KeyValuePair<string, PdfObject>> entries = [];
        string? key = null;
        while (reader.Read() is { } item and not PdfKeyword)
        {
            if (key is null)
            {
                key = (item as PdfName)?.Value;
            }
            else
            {
                Add(entries, Keys.GetValueOrDefault(key, key), item);
                key = null;
            }
        }

        return new(entries);
    }

    private static void Add(List<KeyValuePair<string, PdfObject>> entries, string key, PdfObject value)
    {
        if (entries.Count < MostEntries)
        {
            entries.Add(new(key, SpellOut(key, value)));
        }
    }

    private static PdfObject SpellOut(string key, PdfObject value) => (key, value) switch
    {
        ("Filter", PdfName name) => SpellOut(Filters, name),
        ("Filter", PdfArray array) => new PdfArray([.. array.Select(item => SpellOut(Filters, item))]),
        ("ColorSpace", PdfName name) => SpellOut(ColorSpaces, name),
        ("ColorSpace", PdfArray array) => new PdfArray([.. array.Select(item => SpellOut(ColorSpaces, item))]),
        _ => value,
    };

    private static PdfObject SpellOut(Dictionary<string, string> table, PdfObject value) =>
        value is PdfName name && table.TryGetValue(name.Value, out var full) ? new PdfName(full) : value;

    private static int? DeclaredLength(PdfDictionary dictionary) =>
        dictionary["Length"] is PdfNumber length ? length.ToInt32()
        : dictionary["Filter"] is null or PdfArray { Count: 0 } ? LengthOfSamples(dictionary)
        : null;

    private static int? LengthOfSamples(PdfDictionary dictionary)
    {
        if (dictionary["Width"] is not PdfNumber width || dictionary["Height"] is not PdfNumber height)
        {
            return null;
        }

        var isMask = dictionary["ImageMask"] is PdfBoolean { Value: true };
        var components = isMask ? 1 : Components(dictionary["ColorSpace"]);
        var bits = isMask ? 1 : (dictionary["BitsPerComponent"] as PdfNumber)?.Value ?? 8;
        var length = Math.Ceiling(width.Value * components * bits / 8) * height.Value;
        return components > 0 && length is >= 0 and <= int.MaxValue ? (int)length : null;
    }

    private static int Components(PdfObject? space) => space switch
    {
        PdfName { Value: "DeviceGray" or "CalGray" } => 1,
        PdfName { Value: "DeviceRGB" or "CalRGB" } => 3,
        PdfName { Value: "DeviceCMYK" } => 4,
        PdfArray { Count: > 0 } array when array[0] is PdfName { Value: "Indexed" } => 1,
        _ => 0,
    };

    private static bool EndsAt(ReadOnlySpan<byte> bytes, int start, int length)
    {
        if (length < 0 || length > bytes.Length - start)
        {
            return false;
        }

        var end = SkipWhiteSpace(bytes, start + length);
        return IsEndMark(bytes, end);
    }

    private static int LengthToEnd(ReadOnlySpan<byte> bytes, int start)
    {
        for (var position = start; position + 2 <= bytes.Length; position++)
        {
            var found = bytes[position..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            position += found;
            var afterSpace = position == start || Characters.IsWhiteSpace(bytes[position - 1]);
            if (afterSpace && IsEndMark(bytes, position) && LooksLikeContent(bytes[(position + 2)..]))
            {
                return Math.Max(position - 1 - start, 0);
            }
        }

        return bytes.Length - start;
    }

    private static bool IsEndMark(ReadOnlySpan<byte> bytes, int position) =>
        position + 2 <= bytes.Length && bytes[position..(position + 2)].SequenceEqual("EI"u8)
        && (position + 2 == bytes.Length || Characters.IsBreaking(bytes[position + 2]));

    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        foreach (var value in rest[..Math.Min(rest.Length, BytesLookedAtAfterEnd)])
        {
            if (value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (>= 0x20 and <= 0x7E)))
            {
                return false;
            }
        }

        return true;
    }

    private static int AfterEnd(ReadOnlySpan<byte> bytes, int position)
    {
        var end = SkipWhiteSpace(bytes, position);
        return IsEndMark(bytes, end) ? end + 2 : bytes.Length;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && Characters.IsWhiteSpace(bytes[position]))
        {
            position++;
        }

        return position;
    }
}
