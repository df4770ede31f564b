namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Undoes the encryption of the private part of Type 1 font programs, so that it can be searched.</summary>
internal static class TypeOneText
{
    private const ushort Key = 55_665;
    private const ushort Multiplier = 52_845;
    private const ushort Increment = 22_719;

    /// <summary>The decrypted part; empty when the data has none.</summary>
    public static byte[] Decrypt(ReadOnlySpan<byte> program)
    {
        var index = program.IndexOf("eexec"u8);
        if (index < 0 || !program.StartsWith("%!"u8))
        {
            return [];
        }

        var cipher = program[Math.Min(program.Length, index + 6)..];
        var plain = new byte[cipher.Length];
        var key = Key;
        for (var position = 0; position < cipher.Length; position++)
        {
            plain[position] = (byte)(cipher[position] ^ (key >> 8));
            key = unchecked((ushort)(((cipher[position] + key) * Multiplier) + Increment));
        }

        return plain;
    }
}
