using System.Buffers.Binary;
using System.Text;
using Clona.Pdf.Writing.Whitelist;

namespace Clona.Pdf.Tests.Writing.Whitelist;

public sealed class SfntTablesTests
{
    [Fact]
    public void Describing_tables_are_left_out_when_the_directory_is_sound()
    {
        var font = Font(("glyf", "outlines"), ("name", "Jan Invented"), ("DSIG", "sig"), ("head", "0123456789ABCDEF"));

        var copy = SfntTables.WithoutDescriptions(font).ToArray();

        BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(4)).ShouldBe((ushort)2);
        Encoding.Latin1.GetString(copy).ShouldContain("outlines");
        Encoding.Latin1.GetString(copy).ShouldNotContain("Invented");
    }

    [Fact]
    public void Checksum_of_the_whole_is_the_fixed_number_when_tables_were_left_out()
    {
        var copy = SfntTables.WithoutDescriptions(Font(("head", "0123456789ABCDEF"), ("name", "x"), ("loca", "abc"))).Span;

        uint sum = 0;
        for (var i = 0; i < copy.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(copy[i..]));
        }

        sum.ShouldBe(0xB1B0AFBA);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OTTO\u0000\u0009")]
    [InlineData("%!PS-AdobeFont")]
    [InlineData("\u0001\u0000\u0004\u0001 a bare CFF")]
    public void Program_stays_as_it_is_when_it_has_no_directory(string program)
    {
        var bytes = Encoding.Latin1.GetBytes(program);

        SfntTables.WithoutDescriptions(bytes).ToArray().ShouldBe(bytes);
    }

    private static byte[] Font(params (string Name, string Data)[] tables)
    {
        var offset = 12 + (16 * tables.Length);
        var directory = new byte[offset];
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)tables.Length);
        var data = new List<byte>();
        for (var i = 0; i < tables.Length; i++)
        {
            var record = directory.AsSpan(12 + (16 * i));
            Encoding.Latin1.GetBytes(tables[i].Name, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)(offset + data.Count));
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)tables[i].Data.Length);
            data.AddRange(Encoding.Latin1.GetBytes(tables[i].Data.PadRight((tables[i].Data.Length + 3) / 4 * 4, '\0')));
        }

        return [.. directory, .. data];
    }
}
