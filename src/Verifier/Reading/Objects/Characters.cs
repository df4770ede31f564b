namespace Clona.Verifier.Reading.Objects;

/// <summary>The character classes of PDF syntax (ISO 32000-1, 7.2.2).</summary>
internal static class Characters
{
    private static ReadOnlySpan<byte> Spaces => [0x20, 0x0A, 0x0D, 0x09, 0x0C, 0x00];

    private static ReadOnlySpan<byte> Delimiters => "()<>[]{}/%"u8;

    private static readonly CharacterClass[] Classes = [.. Enumerable.Range(0, 256).Select(value => ClassOf((byte)value))];

    public static bool IsSpace(byte value) => Classes[value] == CharacterClass.Space;

    public static bool IsDelimiter(byte value) => Classes[value] == CharacterClass.Delimiter;

    public static bool IsRegular(byte value) => Classes[value] == CharacterClass.Regular;

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    /// <summary>The value of a hexadecimal digit, −1 for any other byte.</summary>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };

    private static CharacterClass ClassOf(byte value) =>
        Spaces.Contains(value) ? CharacterClass.Space
        : Delimiters.Contains(value) ? CharacterClass.Delimiter
        : CharacterClass.Regular;
}
