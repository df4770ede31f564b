using System.Text;

namespace Clona.Verifier.Reading.Content;

/// <summary>Text strings outside content: by their mark UTF-16 or UTF-8, else PDFDocEncoding (ISO 32000-1, annex D.2).</summary>
internal static class FieldCharacters
{
    private static readonly Dictionary<byte, char> Special = new (int First, string Characters)[]
        {
            (0x18, "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC"),
            (0x80, "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"),
            (0x90, "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC"),
        }
        .SelectMany(run => run.Characters.Select((character, index) => ((byte)(run.First + index), character)))
        .ToDictionary(pair => pair.Item1, pair => pair.character);

    public static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        }

        return bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes.AsSpan(2))
            : bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes.AsSpan(3))
            : string.Concat(bytes.Select(value => Special.GetValueOrDefault(value, (char)value)));
    }
}
