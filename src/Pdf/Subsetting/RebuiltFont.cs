using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Subsetting;

/// <summary>A font of the output that was made anew, and what became of its codes.</summary>
/// <param name="Dictionary">The font.</param>
/// <param name="Codes">The codes of the output by those of the input.</param>
/// <param name="CodeLength">Bytes of a code of the output.</param>
internal sealed record RebuiltFont(
    PdfDictionary Dictionary, IReadOnlyDictionary<CharacterCode, int> Codes, int CodeLength)
{
    private const int OneByte = 256;

    private readonly int[] ofOneByte = OneByteCodes(Codes);
    private byte[] buffer = [];

    /// <summary>The codes of <paramref name="text"/>, which shows no others than those of <see cref="Codes"/>.</summary>
    /// <remarks>They stand until the next call.</remarks>
    public ReadOnlyMemory<byte> Translate(PdfFont font, ReadOnlyMemory<byte> text)
    {
        if (buffer.Length < CodeLength * text.Length)
        {
            buffer = new byte[CodeLength * text.Length * 2];
        }

        var length = 0;
        var codes = text.Span;
        while (!codes.IsEmpty)
        {
            var code = font.NextCode(codes);
            code = code with { Length = Math.Clamp(code.Length, 1, codes.Length) };
            var translated = code.Length == 1 && (uint)code.Value < OneByte && ofOneByte[code.Value] is >= 0 and var known ? known : Codes[code];
            if (CodeLength == 2)
            {
                buffer[length++] = (byte)(translated >> 8);
            }

            buffer[length++] = (byte)translated;
            codes = codes[code.Length..];
        }

        return buffer.AsMemory(0, length);
    }

    private static int[] OneByteCodes(IReadOnlyDictionary<CharacterCode, int> codes)
    {
        var table = new int[OneByte];
        for (var value = 0; value < OneByte; value++)
        {
            table[value] = codes.TryGetValue(new(value, 1), out var translated) ? translated : -1;
        }

        return table;
    }
}
