namespace Clona.EndToEnd.Tests.Scans;

/// <summary>The picture of a page as a PDF holds it.</summary>
internal sealed record ScannedSheet(int Width, int Height, string Space, int Bits, string Filter, byte[] Data)
{
    /// <summary>What the page paints; {picture} stands for the picture.</summary>
    public string Content { get; init; } = "{picture}";
}
