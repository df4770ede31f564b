using System.Buffers;

namespace Clona.Pdf.Parsing;

/// <summary>The three character classes of ISO 32000-2, 7.2.3.</summary>
internal static class Characters
{
    /// <summary>NUL, tab, line feed, form feed, carriage return, space.</summary>
    public static SearchValues<byte> WhiteSpace { get; } = SearchValues.Create("\0\t\n\f\r "u8);

    /// <summary>White space and delimiters: what ends a name, a number or a keyword.</summary>
    public static SearchValues<byte> Breaking { get; } = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private static readonly bool[] BreakingTable = TableOf("\0\t\n\f\r ()<>[]{}/%"u8);

    private static readonly bool[] WhiteSpaceTable = TableOf("\0\t\n\f\r "u8);

    /// <summary>Whether the byte is white space.</summary>
    public static bool IsWhiteSpace(byte value) => WhiteSpaceTable[value];

    /// <summary>Whether the byte is white space or a delimiter.</summary>
    public static bool IsBreaking(byte value) => BreakingTable[value];

    /// <summary>The value of a hexadecimal digit, or −1.</summary>
    public static int HexValue(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    private static bool[] TableOf(ReadOnlySpan<byte> members)
    {
        var table = new bool[256];
        foreach (var member in members)
        {
            table[member] = true;
        }

        return table;
    }
}
