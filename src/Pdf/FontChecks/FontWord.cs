namespace Clona.Pdf.FontChecks;

/// <summary>Letters of a font on a sheet, with what the font says that they are; points, origin top left, y downwards.</summary>
/// <param name="Font">Number of the font, from 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="Left">Left edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge of its row, which has one height on all sheets.</param>
public sealed record FontWord(int Font, string Text, double Left, double Right, double Top)
{
    /// <summary>Nothing of the text.</summary>
    public override string ToString() => "…";
}
