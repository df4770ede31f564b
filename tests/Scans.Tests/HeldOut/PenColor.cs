namespace Clona.Scans.Tests.HeldOut;

/// <summary>The colour of ink on white paper.</summary>
internal sealed record PenColor(byte Red, byte Green, byte Blue)
{
    /// <summary>Pens that people sign with, most used first.</summary>
    public static IReadOnlyList<PenColor> Pens { get; } =
    [
        new(38, 66, 158), new(24, 27, 31), new(14, 30, 96), new(61, 84, 189), new(46, 44, 52), new(92, 48, 138), new(18, 92, 74),
    ];

    /// <summary>Cushions of stamps.</summary>
    public static IReadOnlyList<PenColor> Cushions { get; } = [new(52, 58, 150), new(176, 38, 52), new(30, 30, 36), new(104, 62, 148)];

    /// <summary>Black of a printer.</summary>
    public static PenColor Toner { get; } = new(10, 10, 10);
}
