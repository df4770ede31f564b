using Clona.Pdf.Parsing;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// Writes programs of PostScript tokens anew, so that neither comments nor odd white space come along.
/// </summary>
internal static class ProgramText
{
    /// <summary>The tokens of <paramref name="program"/>, one blank or line feed between them.</summary>
    public static ReadOnlySpan<byte> WithoutComments(ReadOnlyMemory<byte> program)
    {
        var bytes = program.Span;
        var lexer = new PdfLexer(program);
        var sink = new ByteSink(program.Length);
        while (lexer.Next() is { Kind: not PdfTokenKind.EndOfInput } token)
        {
            sink.Write(bytes[token.Start..token.End]);
            sink.Write(token.Kind == PdfTokenKind.Keyword ? (byte)'\n' : (byte)' ');
        }

        return sink.Written.Span;
    }
}
