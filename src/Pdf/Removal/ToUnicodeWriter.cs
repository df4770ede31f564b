using System.Globalization;
using System.Text;
using Clona.Pdf.Fonts;

namespace Clona.Pdf.Removal;

/// <summary>Writes a ToUnicode CMap (ISO 32000-2, 9.10.3) that holds just the codes it is given.</summary>
internal static class ToUnicodeWriter
{
    private const int MostInBlock = 100;

    /// <summary>Appends the map of <paramref name="entries"/>, which are sorted by code.</summary>
    public static void Write(StringBuilder map, IReadOnlyList<(CharacterCode Code, string Text)> entries)
    {
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
        WriteCodeSpace(map, [.. entries.Select(entry => entry.Code.Length).Distinct().Order()]);
        foreach (var block in entries.Chunk(MostInBlock))
        {
            WriteBlock(map, block);
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }

    private static void WriteCodeSpace(StringBuilder map, int[] lengths)
    {
        lengths = lengths.Length == 0 ? [1] : lengths;
        map.Append(CultureInfo.InvariantCulture, $"{lengths.Length} begincodespacerange\n");
        foreach (var length in lengths)
        {
            map.Append('<').Append('0', 2 * length).Append("> <").Append('F', 2 * length).Append(">\n");
        }

        map.Append("endcodespacerange\n");
    }

    private static void WriteBlock(StringBuilder map, (CharacterCode Code, string Text)[] block)
    {
        map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
        foreach (var (code, text) in block)
        {
            var hex =
                code.Value.ToString(
                    "X" + (2 * code.Length).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            map.Append('<').Append(hex).Append("> <")
                .Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Append(">\n");
        }

        map.Append("endbfchar\n");
    }
}
