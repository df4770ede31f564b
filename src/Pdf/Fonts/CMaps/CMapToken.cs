using System.Text;

namespace Clona.Pdf.Fonts.CMaps;

/// <summary>One token of a CMap program.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Decoded bytes of a string, text of a name or word; else empty.</param>
/// <param name="Number">Value of a number; else 0.</param>
internal readonly record struct CMapToken(CMapTokenKind Kind, ReadOnlyMemory<byte> Bytes, int Number)
{
    /// <summary>Name or word as text.</summary>
    public string Text => Encoding.Latin1.GetString(Bytes.Span);

    /// <summary>The first four bytes of a string as a big-endian number.</summary>
    public uint Code
    {
        get
        {
            var code = 0U;
            foreach (var part in Bytes.Span[..Math.Min(4, Bytes.Length)])
            {
                code = (code << 8) | part;
            }

            return code;
        }
    }

    /// <summary>Whether this is the word <paramref name="word"/>.</summary>
    public bool Is(ReadOnlySpan<byte> word) => Kind == CMapTokenKind.Operator && Bytes.Span.SequenceEqual(word);
}
