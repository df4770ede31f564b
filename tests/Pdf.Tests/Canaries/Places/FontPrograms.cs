using System.Text;
using Clona.Pdf.Tests.Fonts.Programs;

namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Small font programs with a canary in them, as Latin-1 text.</summary>
internal static class FontPrograms
{
    private const int LengthOfValue = 16;

    // Stands for the canary while offsets are reckoned; as long as a canary is.
    private static readonly string Stand = new('§', LengthOfValue);

    /// <summary>A CFF program whose copyright notice is the canary.</summary>
    public static string Cff
    {
        get
        {
            var top = new ProgramBytes().Bytes(ProgramBytes.Operand(391)).Byte(1).Bytes(ProgramBytes.Operand(60)).Byte(17).ToArray();
            var head = new ProgramBytes().Byte(1, 0, 4, 1)
                .Bytes(ProgramBytes.Index(Encoding.ASCII.GetBytes("A")))
                .Bytes(ProgramBytes.Index(top))
                .Bytes(ProgramBytes.Index(Encoding.Latin1.GetBytes(Stand)))
                .Bytes(ProgramBytes.Index());
            while (head.Length < 60)
            {
                head.Byte(0);
            }

            return Text(head.Bytes(ProgramBytes.Index([14], [14])).ToArray());
        }
    }

    /// <summary>A TrueType program of the letters a and b; the canary stands in the instructions of the b.</summary>
    public static string WithOutlines
    {
        get
        {
            var (plain, told) = (Outline(new byte[LengthOfValue]), Outline(Encoding.Latin1.GetBytes(Stand)));
            return Text(ProgramBytes.Sfnt(
                ("cmap", ProgramBytes.CharacterMaps((3, 1, ProgramBytes.Segment('a', 'b', 1)))),
                ("glyf", [.. plain, .. plain, .. told]),
                ("head", [0, 1, 0, 0, .. new byte[14], 3, 0xE8, .. new byte[30], 0, 1, 0, 0]),
                ("hhea", [0, 1, 0, 0, .. new byte[30], 0, 3]),
                ("hmtx", [1, 0xF4, 0, 0, 1, 0xF4, 0, 0, 1, 0xF4, 0, 0]),
                ("loca", new ProgramBytes().Long(0, plain.Length, 2 * plain.Length, 3 * plain.Length).ToArray()),
                ("maxp", [0, 1, 0, 0, 0, 3, .. new byte[26]])));
        }
    }

    /// <summary>A TrueType program with a table of that name.</summary>
    public static string TrueType(string table) => Text(ProgramBytes.Sfnt(
        ("cmap", ProgramBytes.CharacterMaps((3, 1, ProgramBytes.Segment('a', 'b', 1)))),
        ("glyf", new byte[12]),
        ("head", new byte[54]),
        ("loca", new byte[8]),
        ("maxp", [0, 1, 0, 0, 0, 3, .. new byte[26]]),
        (table, [.. new byte[6], .. Encoding.Latin1.GetBytes(Stand)])));

    /// <summary>A Type 1 program with a line of its own.</summary>
    public static string TypeOne(string line) =>
        $"%!PS-AdobeFont-1.0: A 1.0\n/FontInfo 5 dict dup begin {line} end readonly def /FontName /A def /Encoding StandardEncoding def currentfile eexec ";

    private static byte[] Outline(byte[] instructions) => new ProgramBytes()
        .Short(1, 0, 0, 100, 100, 2, instructions.Length).Bytes(instructions).Byte(1, 1, 1).Short(0, 100, 0, 0, 0, 100).Byte(0, 0, 0).ToArray();

    private static string Text(byte[] program) => Encoding.Latin1.GetString(program).Replace(Stand, "{T}", StringComparison.Ordinal);
}
