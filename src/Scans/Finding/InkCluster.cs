namespace Clona.Scans.Finding;

/// <summary>Cells with ink that lie close together.</summary>
/// <param name="Left">First column of cells.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Last column.</param>
/// <param name="Bottom">Last row.</param>
/// <param name="Cells">How many there are.</param>
internal sealed record InkCluster(int Left, int Top, int Right, int Bottom, int Cells);
