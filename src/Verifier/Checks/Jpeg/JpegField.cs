namespace Clona.Verifier.Checks.Jpeg;

/// <summary>What is known of the blocks of one component: the mean of each, and which other coefficients are no zeros.</summary>
/// <param name="columns">Blocks beside each other.</param>
/// <param name="rows">Blocks below each other.</param>
internal sealed class JpegField(int columns, int rows)
{
    /// <summary>Blocks beside each other.</summary>
    public int Columns => columns;

    /// <summary>Means, row by row.</summary>
    public int[] Means { get; } = new int[columns * rows];

    /// <summary>For each block a bit for every coefficient that is no zero.</summary>
    public ulong[] Drawn { get; } = new ulong[columns * rows];
}
