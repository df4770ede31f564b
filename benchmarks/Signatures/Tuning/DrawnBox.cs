namespace Clona.Signatures.Tuning;

/// <summary>Where a signature was drawn, in millimetres from the upper left corner of the sheet.</summary>
internal sealed record DrawnBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Which pen drew it in which way; empty for the usual ones.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Places of its strokes, in millimetres.</summary>
    public IReadOnlyList<(double X, double Y)> Places { get; init; } = [];

    public DrawnBox With(double x, double y) =>
        this with { Left = Math.Min(Left, x), Top = Math.Min(Top, y), Right = Math.Max(Right, x), Bottom = Math.Max(Bottom, y) };
}
