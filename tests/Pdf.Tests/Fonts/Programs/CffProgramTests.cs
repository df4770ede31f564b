using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Tests.Fonts.Programs;

public sealed class CffProgramTests
{
    private static readonly int[] OwnNames = [391, 392];

    [Fact]
    public void Glyphs_show_what_their_names_say()
    {
        var program = CffProgram.Read(Program(encoding: [])).ShouldNotBeNull();

        program.TextOfGlyph(0).ShouldBeNull();
        program.TextOfGlyph(1).ShouldBe("A");
        program.TextOfGlyph(2).ShouldBe("Ř");
        program.TextOfGlyph(3).ShouldBe("ů");
    }

    [Fact]
    public void Codes_follow_the_encoding_of_the_program()
    {
        var encoding = CffProgram.Read(Program([0x80, 2, 0x41, 0x52, 1, 0x61, 1, 136]))!.Encoding.ShouldNotBeNull();

        encoding[0x41].ShouldBe("A");
        encoding[0x52].ShouldBe("Ř");
        encoding[0x61].ShouldBe("ů");
        encoding[0x42].ShouldBeNull();
    }

    [Fact]
    public void Ranges_of_codes_count_glyphs_on()
    {
        var encoding = CffProgram.Read(Program([1, 1, 0x20, 2]))!.Encoding.ShouldNotBeNull();

        encoding[0x22].ShouldBe("ů");
    }

    [Fact]
    public void A_program_without_own_encoding_uses_the_standard_one() =>
        CffProgram.Read(Program(encoding: []))!.Encoding.ShouldNotBeNull()[0x27].ShouldBe("’");

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 0, 4, 1 })]
    [InlineData(new byte[] { 1, 0, 4, 4, 0xFF, 0xFF, 4, 0xFF, 0xFF, 0xFF, 0xFF })]
    public void Broken_programs_say_nothing(byte[] program) => CffProgram.Read(program)?.TextOfGlyph(1).ShouldBeNull();

    private static byte[] Program(byte[] encoding)
    {
        const int TopLength = 17;
        var strings = ProgramBytes.Index("Rcaron"u8.ToArray(), "uring"u8.ToArray());
        var start = 4 + ProgramBytes.Index("F"u8.ToArray()).Length + 5 + TopLength + strings.Length + 2;
        var charset = new ProgramBytes().Byte(0).Short(34).Short(OwnNames).ToArray();
        var glyphs = ProgramBytes.Index([14], [14], [14], [14]);
        var top = new ProgramBytes()
            .Bytes(ProgramBytes.Operand(start)).Byte(15)
            .Bytes(ProgramBytes.Operand(encoding.Length == 0 ? 0 : start + charset.Length)).Byte(16)
            .Bytes([28, 0, (byte)(start + charset.Length + encoding.Length)]).Byte(17).Byte(0);
        return new ProgramBytes()
            .Byte(1, 0, 4, 1)
            .Bytes(ProgramBytes.Index("F"u8.ToArray()))
            .Bytes(ProgramBytes.Index(top.ToArray()))
            .Bytes(strings)
            .Bytes(ProgramBytes.Index())
            .Bytes(charset).Bytes(encoding).Bytes(glyphs).ToArray();
    }
}
