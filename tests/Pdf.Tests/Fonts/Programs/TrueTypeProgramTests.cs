using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Tests.Fonts.Programs;

public sealed class TrueTypeProgramTests
{
    [Fact]
    public void Glyphs_show_what_the_unicode_map_says()
    {
        var program = Read(("cmap", ProgramBytes.CharacterMaps((3, 1, ProgramBytes.Segment('Ř', 'ř', 7)))));

        program.TextOfGlyph(7).ShouldBe("Ř");
        program.TextOfGlyph(8).ShouldBe("ř");
        program.TextOfGlyph(9).ShouldBeNull();
    }

    [Fact]
    public void Groups_reach_beyond_the_basic_plane()
    {
        var groups = new ProgramBytes().Short(12, 0).Long(28, 0, 1, 0x1F600, 0x1F601, 3).ToArray();

        Read(("cmap", ProgramBytes.CharacterMaps((3, 10, groups)))).TextOfGlyph(4).ShouldBe("😁");
    }

    [Fact]
    public void Symbol_codes_find_their_glyph_above_F000()
    {
        var maps = ProgramBytes.CharacterMaps(
            (3, 0, ProgramBytes.Segment(0xF041, 0xF042, 5)), (3, 1, ProgramBytes.Segment('č', 'č', 6)));

        var encoding = Read(("cmap", maps)).SimpleEncoding(isSymbolic: true)!;

        encoding[0x42].ShouldBe("č");
    }

    [Fact]
    public void Mac_codes_without_names_are_mac_roman()
    {
        var trimmed = new ProgramBytes().Short(6, 14, 0, 0x87, 2, 9, 10).ToArray();

        var encoding = Read(("cmap", ProgramBytes.CharacterMaps((1, 0, trimmed)))).SimpleEncoding(isSymbolic: true)!;

        encoding[0x87].ShouldBe("á");
    }

    [Fact]
    public void Names_of_the_post_table_serve_where_no_map_does()
    {
        var post = new ProgramBytes().Long(0x00020000, 0, 0, 0, 0, 0, 0, 0).Short(3, 0, 36, 258).Byte(6).Text("Ecaron").ToArray();

        var program = Read(("post", post));

        program.TextOfGlyph(1).ShouldBe("A");
        program.TextOfGlyph(2).ShouldBe("Ě");
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 1, 2, 3 })]
    public void Broken_programs_say_nothing(byte[] program) => TrueTypeProgram.Read(program).ShouldBeNull();

    [Fact]
    public void Overlapping_segments_cost_no_more_than_the_characters_there_are()
    {
        const int Segments = 8000;
        var table = new ProgramBytes().Short(4, 0, 0, 2 * Segments, 0, 0, 0);
        Enumerable.Repeat(0xFFFE, Segments).ToList().ForEach(end => table.Short(end));
        Enumerable.Repeat(0, (3 * Segments) + 1).ToList().ForEach(value => table.Short(value));

        var program = Read(("cmap", ProgramBytes.CharacterMaps((3, 1, table.ToArray()))));

        program.TextOfGlyph('A').ShouldBe("A");
    }

    private static TrueTypeProgram Read(params (string Tag, byte[] Data)[] tables) =>
        TrueTypeProgram.Read(ProgramBytes.Sfnt(tables)).ShouldNotBeNull();
}
