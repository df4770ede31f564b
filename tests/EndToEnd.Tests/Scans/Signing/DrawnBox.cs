namespace Clona.EndToEnd.Tests.Scans.Signing;

/// <summary>Where a signature was drawn, in millimetres from the upper left corner of the sheet.</summary>
internal sealed record DrawnBox(double Left, double Top, double Right, double Bottom)
{
    public DrawnBox With(double x, double y) => new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));
}
