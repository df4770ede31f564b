using System.Text;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Tests.Parsing;

public sealed class PdfLexerTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("+7", 7)]
    [InlineData("-0.002", -0.002)]
    [InlineData("-.5", -0.5)]
    [InlineData("4.", 4)]
    [InlineData("--5", -5)]
    [InlineData("12-3", 12)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("-", 0)]
    [InlineData(".", 0)]
    [InlineData("6.1e-17", 6.1e-17)]
    [InlineData("3.1415926535897932384626", 3.1415926535897932)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    [InlineData("0000000016", 16)]
    public void Number_has_its_value_when_written_in_any_accepted_way(string text, double expected)
    {
        var token = Tokens(text).ShouldHaveSingleItem();

        token.Kind.ShouldBeOneOf(PdfTokenKind.Integer, PdfTokenKind.Real);
        token.Number.ShouldBe(expected, Math.Max(Math.Abs(expected) * 1e-15, 1e-300));
    }

    [Theory]
    [InlineData("/A#20B(x)[1]", "Name LiteralString ArrayStart Integer ArrayEnd")]
    [InlineData("<</K<0a>>>", "DictionaryStart Name HexString DictionaryEnd")]
    [InlineData("12Tc", "Integer Keyword")]
    [InlineData(".notdef", "Keyword")]
    [InlineData("1% comment\r2", "Integer Integer")]
    [InlineData("T* ' \" {}", "Keyword Keyword Keyword Keyword Keyword")]
    [InlineData("/ /a", "Name Name")]
    [InlineData("((a)\\))q", "LiteralString Keyword")]
    [InlineData("\0\f 1\0", "Integer")]
    [InlineData("1 0 R", "Integer Integer Keyword")]
    public void Kinds_are_told_apart_when_tokens_touch(string text, string kinds) =>
        string.Join(' ', Tokens(text).Select(token => token.Kind)).ShouldBe(kinds);

    [Fact]
    public void Offsets_give_back_the_written_bytes_when_sliced()
    {
        const string Text = "  BT (a(b)c)Tj %x\n<41>ET";

        Tokens(Text).Select(token => Text[token.Start..token.End]).ShouldBe(["BT", "(a(b)c)", "Tj", "<41>", "ET"]);
    }

    [Theory]
    [InlineData("(never closed")]
    [InlineData("<41")]
    [InlineData("(\\")]
    [InlineData("%")]
    public void Reading_ends_when_the_input_is_cut_off(string text) =>
        Tokens(text).Count.ShouldBeLessThanOrEqualTo(1);

    private static List<PdfToken> Tokens(string text)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(text));
        var tokens = new List<PdfToken>();
        while (lexer.Next() is { Kind: not PdfTokenKind.EndOfInput } token)
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
