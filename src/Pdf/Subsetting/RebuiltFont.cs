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
    /// <summary>The codes of <paramref name="text"/>, which shows no others than those of <see cref="Codes"/>.</summary>
    public ReadOnlyMemory<byte> Translate(PdfFont font, ReadOnlyMemory<byte> text)
    {
        var output = new byte[CodeLength * text.Length];
        var length = 0;
        for (var offset = 0; offset < text.Length;)
        {
            var code = font.NextCode(text.Span[offset..]);
            code = code with { Length = Math.Clamp(code.Length, 1, text.Length - offset) };
            var translated = Codes[code];
            if (CodeLength == 2)
            {
                output[length++] = (byte)(translated >> 8);
            }

            output[length++] = (byte)translated;
            offset += code.Length;
        }

        return output.AsMemory(0, length);
    }
}
