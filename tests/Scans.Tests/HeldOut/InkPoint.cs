namespace Clona.Scans.Tests.HeldOut;

/// <summary>Where a pen is.</summary>
/// <param name="X">Millimetres from the left.</param>
/// <param name="Y">Millimetres from the top.</param>
/// <param name="Speed">Millimetres a second: the faster, the thinner the line.</param>
/// <param name="IsLanding">Whether the pen has just been put down.</param>
internal sealed record InkPoint(double X, double Y, double Speed, bool IsLanding);
