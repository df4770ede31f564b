namespace Clona.Verifier.Checks.Jpeg;

/// <summary>What is known of the blocks of one component.</summary>
/// <param name="columns">Blocks beside each other.</param>
/// <param name="rows">Blocks below each other.</param>
internal sealed class JpegField(int columns, int rows)
{
    private const int OfBlock = 64;

    /// <summary>Blocks beside each other.</summary>
    public int Columns => columns;

    /// <summary>Coefficients as stored, 64 a block, row by row.</summary>
    public short[] Values { get; } = new short[columns * rows * OfBlock];

    /// <summary>For each block a bit for every coefficient besides its mean that is no zero.</summary>
    public ulong[] Drawn { get; } = new ulong[columns * rows];
}
