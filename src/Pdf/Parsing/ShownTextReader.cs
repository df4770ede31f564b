using Clona.Pdf.Objects;

namespace Clona.Pdf.Parsing;

/// <summary>Reads arrays of a content stream that hold strings and numbers only.</summary>
/// <remarks>All strings of a stream are decoded into one buffer. Serves one reader.</remarks>
internal sealed class ShownTextReader(PdfLexer lexer)
{
    private readonly List<ShownItem> items = [];
    private byte[] decoded = [];
    private int used;

    /// <summary>The array whose opening bracket was read last.</summary>
    /// <returns>Null where it holds something else or does not end; then nothing was read.</returns>
    public PdfArray? TryRead()
    {
        items.Clear();
        var (start, before) = (lexer.Position, used);
        while (true)
        {
            var token = lexer.Next();
            switch (token.Kind)
            {
                case PdfTokenKind.HexString:
                    Add(StringSyntax.DecodeHex(lexer.Source.Span[token.Start..token.End], Room(token)));
                    break;
                case PdfTokenKind.LiteralString:
                    Add(StringSyntax.DecodeLiteral(lexer.Source.Span[token.Start..token.End], Room(token)));
                    break;
                case PdfTokenKind.Integer or PdfTokenKind.Real:
                    items.Add(new(token.Number, token.Kind == PdfTokenKind.Integer));
                    break;
                case PdfTokenKind.ArrayEnd:
                    return new(new ShownText(decoded, [.. items]));
                default:
                    lexer.Position = start;
                    used = before;
                    return null;
            }
        }
    }

    // What is read again after a failed attempt is not decoded here, so the strings of a stream fit into its length.
    private Span<byte> Room(PdfToken token)
    {
        if (decoded.Length - used < token.Length)
        {
            Renew(token.Length);
        }

        return decoded.AsSpan(used);
    }

    private void Renew(int needed)
    {
        var room = GC.AllocateUninitializedArray<byte>(Math.Max(lexer.Source.Length, used + needed));
        decoded.AsSpan(0, used).CopyTo(room);
        decoded = room;
    }

    private void Add(int length)
    {
        items.Add(new(used, length));
        used += length;
    }
}
