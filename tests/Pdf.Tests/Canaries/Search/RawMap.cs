using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clona.Pdf.Tests.Canaries.Search;

/// <summary>A map from codes to Unicode, read by its lines alone.</summary>
internal sealed partial class RawMap
{
    private readonly Dictionary<int, string> letters = [];
    private readonly int codeLength;

    private RawMap(string program)
    {
        foreach (Match section in Section().Matches(program))
        {
            string[] values = [.. Value().Matches(section.Groups[2].Value).Select(match => match.Groups[1].Value)];
            codeLength = Math.Max(codeLength, values.Length > 0 ? values[0].Length / 2 : 0);
            foreach (var entry in values.Chunk(section.Groups[1].Value == "char" ? 2 : 3).Where(entry => entry.Length > 1))
            {
                Add(entry[0], entry[^2], Text(entry[^1]));
            }
        }
    }

    /// <summary>The map in <paramref name="stream"/>, or null where it holds none.</summary>
    public static RawMap? In(byte[] stream)
    {
        var program = Encoding.Latin1.GetString(stream);
        return program.Contains("begincmap", StringComparison.Ordinal) && new RawMap(program) is { codeLength: > 0 } map ? map : null;
    }

    /// <summary>What the codes say.</summary>
    public string Read(IEnumerable<byte> codes) => string.Concat(codes.Chunk(codeLength)
        .Select(code => letters.GetValueOrDefault(code.Aggregate(0, (value, next) => (value << 8) | next), "?")));

    private void Add(string firstCode, string lastCode, string text)
    {
        var first = Number(firstCode);
        var last = lastCode.Length == firstCode.Length ? Number(lastCode) : first;
        for (var code = first; code <= last && text.Length > 0; code++)
        {
            letters[code] = text[..^1] + (char)(text[^1] + code - first);
        }
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Text(string digits) =>
        Encoding.BigEndianUnicode.GetString(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0"));

    [GeneratedRegex("beginbf(char|range)(.*?)endbf", RegexOptions.Singleline, 5000)]
    private static partial Regex Section();

    [GeneratedRegex("<([0-9A-Fa-f]+)>", RegexOptions.None, 5000)]
    private static partial Regex Value();
}
