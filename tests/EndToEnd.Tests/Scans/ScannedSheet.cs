namespace Clona.EndToEnd.Tests.Scans;

/// <summary>The picture of a page as a PDF holds it.</summary>
internal sealed record ScannedSheet(int Width, int Height, string Space, int Bits, string Filter, byte[] Data);
