using System.Text;
using Clona.Pdf.Fonts.CMaps;

namespace Clona.Pdf.Tests.Fonts.CMaps;

public sealed class CMapReaderTests
{
    [Fact]
    public void Comments_dictionaries_and_odd_spacing_are_skipped()
    {
        var map = Read("""
            %!PS-Adobe-3.0 Resource-CMap
            /CIDSystemInfo << /Registry (Ado(b)e) /Ordering (UCS) >> def
            /WMode 1 def
            1 begincodespacerange<00><FF>endcodespacerange
            2 beginbfchar<01><0041><02>/Ccaron endbfchar
            """);

        map.Find(1).ShouldBe("A");
        map.Find(2).ShouldBe("Č");
    }

    [Theory]
    [InlineData("1 beginbfrange <00> <FF> <0000> endbfrange", 0x41, "A")]
    [InlineData("1 beginbfrange <0041> <0043> <41> endbfrange", 0x42, "B")]
    [InlineData("1 beginbfrange <0010> <0012> [<0041> <0042>] <0020> <0020> <0058> endbfrange", 0x20, "X")]
    [InlineData("1 beginbfchar <01> <D83DDE00> endbfchar", 1, "😀")]
    [InlineData("1 beginbfrange <01> <02> <D83DDE00> endbfrange", 2, "😁")]
    [InlineData("1 beginbfchar <01> <00410000> endbfchar", 1, "A")]
    [InlineData("9 beginbfchar <01> <0041>", 1, "A")]
    [InlineData("1 beginbfchar <01> <0041> endbfchar 1 beginbfchar <01> <0042> endbfchar", 1, "B")]
    public void Entries_are_read_as_producers_mean_them(string program, int code, string text) =>
        Read(program).Find(code).ShouldBe(text);

    [Theory]
    [InlineData("1 beginbfchar <01> endbfchar", 1)]
    [InlineData("1 beginbfchar <01> <FFFD> endbfchar", 1)]
    [InlineData("1 beginbfchar <01> <0000> endbfchar", 1)]
    [InlineData("1 beginbfchar <01> <> endbfchar", 1)]
    [InlineData("1 beginbfrange <05> <01> <0041> endbfrange", 3)]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <FFF0> endbfrange", 0x7FFFFFFF)]
    [InlineData("beginbfchar <<<<(((", 1)]
    [InlineData("", 0)]
    public void Entries_that_say_nothing_are_left_out(string program, int code) => Read(program).Find(code).ShouldBeNull();

    [Fact]
    public void A_flood_of_overlapping_ranges_is_looked_up_in_bounded_time()
    {
        var program = new StringBuilder("beginbfrange ");
        for (var i = 0; i < 100_000; i++)
        {
            program.Append("<0000> <FF00> <0041> ");
        }

        var map = Read(program.ToString());

        Enumerable.Range(0xFF01, 0xFE).ShouldAllBe(code => map.Find(code) == null);
        map.Find(1).ShouldBe("B");
    }

    private static ToUnicodeMap Read(string program) =>
        ToUnicodeMap.From(CMapReader.Read(Encoding.Latin1.GetBytes(program)));
}
