using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Tests.Fonts.Encodings;

public sealed class GlyphNamesTests
{
    [Theory]
    [InlineData("Scaron", "Š")]
    [InlineData("ecaron", "ě")]
    [InlineData("Uring", "Ů")]
    [InlineData("tcaron", "ť")]
    [InlineData("lacute", "ĺ")]
    [InlineData("ohungarumlaut", "ő")]
    [InlineData("lslash", "ł")]
    [InlineData("aogonek", "ą")]
    [InlineData("germandbls", "ß")]
    [InlineData("Abrevedotbelow", "Ặ")]
    [InlineData("Omega", "Ω")]
    [InlineData("afii10017", "А")]
    [InlineData("afii10071", "ё")]
    [InlineData("quotedblbase", "„")]
    [InlineData("Euro", "€")]
    [InlineData("uni010C", "Č")]
    [InlineData("uni01040105", "Ąą")]
    [InlineData("u1F600", "😀")]
    [InlineData("a.sc", "a")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("T_h.liga", "Th")]
    [InlineData("Asmall", "A")]
    [InlineData("sevenoldstyle", "7")]
    [InlineData("universal", "∀")]
    public void Names_mean_their_letters(string name, string text) => GlyphNames.ToUnicode(name).ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData(".notdef")]
    [InlineData("g123")]
    [InlineData("uniD800")]
    [InlineData("u110000")]
    [InlineData("f_nonsense")]
    [InlineData("a_a_a_a_a_a_a_a_a_a_a_a")]
    [InlineData("small")]
    public void Names_without_meaning_say_nothing(string name) => GlyphNames.ToUnicode(name).ShouldBeNull();

    [Fact]
    public void All_letters_of_Czech_have_names()
    {
        var named = string.Concat(
            GlyphNameTable.Latin.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => GlyphNames.ToUnicode(word.Split('=')[0])));

        "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ".ShouldAllBe(letter => named.Contains(letter));
    }
}
