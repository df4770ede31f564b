namespace Clona.Verifier.Checks.DeepScan;

/// <summary>One form of a secret as bytes, ASCII letters in lower case.</summary>
/// <param name="Bytes">At least four bytes.</param>
/// <param name="IsForBinary">Whether it is long and varied enough to be sought where bytes are arbitrary.</param>
internal readonly record struct BytePattern(byte[] Bytes, bool IsForBinary)
{
    /// <summary>Fewer bytes occur by chance in compressed data, font programs and pixels.</summary>
    public const int MinBinaryLength = 6;

    private const int MinDistinct = 3;

    public static BytePattern Create(byte[] bytes)
    {
        var folded = new byte[bytes.Length];
        var distinct = new HashSet<byte>();
        for (var index = 0; index < bytes.Length; index++)
        {
            folded[index] = ByteScanner.Fold(bytes[index]);
            distinct.Add(folded[index]);
        }

        distinct.Remove(0);
        var isVaried = distinct.Count >= MinDistinct;
        return new BytePattern(folded, folded.Length >= MinBinaryLength && isVaried);
    }
}
