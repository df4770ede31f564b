using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Tests.Fonts.Encodings;

public sealed class NamedEncodingsTests
{
    public static TheoryData<string> All =>
    [
        NamedEncodings.Standard, NamedEncodings.WinAnsi, NamedEncodings.MacRoman,
        NamedEncodings.PdfDoc, NamedEncodings.Symbol, NamedEncodings.ZapfDingbats,
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Tables_have_256_codes_and_a_space(string table)
    {
        table.Length.ShouldBe(256);
        table[32].ShouldBe(' ');
    }

    [Fact]
    public void Latin_tables_agree_with_ASCII_on_letters_and_digits()
    {
        foreach (var table in new[] { NamedEncodings.Standard, NamedEncodings.WinAnsi, NamedEncodings.MacRoman, NamedEncodings.PdfDoc })
        {
            Enumerable.Range(0, 128).Where(code => char.IsAsciiLetterOrDigit((char)code))
                .ShouldAllBe(code => table[code] == code);
        }
    }
}
