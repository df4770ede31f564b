using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Writes a canary's value in its spelling.</summary>
internal static class CanarySpelling
{
    /// <summary>The letters above 127 that names use, in PDFDocEncoding.</summary>
    private const string PdfDocLetters = "Š\u0097";

    /// <summary>The value as bytes, as data of a stream holds it.</summary>
    public static byte[] Bytes(Canary canary) => canary.Spelling switch
    {
        Spelling.Utf16Big => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(canary.Value)],
        Spelling.Utf16Little => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(canary.Value)],
        Spelling.Utf8 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(canary.Value)],
        Spelling.PdfDoc => Encoding.Latin1.GetBytes(canary.Value.Replace(PdfDocLetters[0], PdfDocLetters[1])),
        _ => Encoding.UTF8.GetBytes(canary.Value),
    };

    /// <summary>A string object.</summary>
    public static string String(Canary canary) => canary.Spelling switch
    {
        Spelling.Hex => Hex(Bytes(canary)),
        Spelling.Octal => Octal(Bytes(canary)),
        Spelling.Utf16Big when canary.Number % 2 == 0 => Hex(Bytes(canary)),
        _ => Literal(Bytes(canary)),
    };

    /// <summary>A name, without its slash.</summary>
    public static string Name(Canary canary) => canary.Spelling == Spelling.Hex
        ? string.Concat(Encoding.UTF8.GetBytes(canary.Value).Select(value => "#" + value.ToString("X2", CultureInfo.InvariantCulture)))
        : CanaryText.Word(canary.Number) + "Novak";

    /// <summary>A string of codes of the first font.</summary>
    public static string Codes(Canary canary) => canary.Spelling switch
    {
        Spelling.Hex => Hex(Encoding.ASCII.GetBytes(canary.Value)),
        Spelling.Octal => Octal(Encoding.ASCII.GetBytes(canary.Value)),
        _ => Literal(Encoding.ASCII.GetBytes(canary.Value)),
    };

    /// <summary>Operators that show the value; they stand in a text object.</summary>
    public static string Show(Canary canary) => canary.Spelling switch
    {
        Spelling.Kerned => "/F1 12 Tf [" + string.Join(" -20 ", canary.Value.Chunk(2).Select(pair => $"({new string(pair)})")) + "] TJ",
        Spelling.LetterByLetter => "/F1 12 Tf " + string.Join(' ', canary.Value.Select(letter => $"({letter}) Tj")),
        Spelling.TwoTextObjects => $"/F1 12 Tf ({canary.Value[..5]}) Tj ET BT 80 700 Td ({canary.Value[5..]}) Tj",
        Spelling.Composite => $"/F2 12 Tf {Hex(CanaryFonts.Composite(canary.Value))} Tj",
        Spelling.Shifted or Spelling.Utf16Big or Spelling.Utf16Little or Spelling.Utf8 or Spelling.PdfDoc => $"/F3 12 Tf {Literal(CanaryFonts.Shifted(canary.Value))} Tj",
        _ => $"/F1 12 Tf {Codes(canary)} Tj",
    };

    private static string Literal(byte[] bytes)
    {
        var text = new StringBuilder("(");
        foreach (var value in bytes)
        {
            text.Append(value is (byte)'(' or (byte)')' or (byte)'\\' ? "\\" : string.Empty).Append((char)value);
        }

        return text.Append(')').ToString();
    }

    private static string Hex(byte[] bytes) => "<" + Convert.ToHexString(bytes) + ">";

    private static string Octal(byte[] bytes) =>
        "(" + string.Concat(bytes.Select(value => "\\" + Convert.ToString(value, 8).PadLeft(3, '0'))) + ")";
}
