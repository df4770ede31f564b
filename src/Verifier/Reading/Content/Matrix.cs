namespace Clona.Verifier.Reading.Content;

/// <summary>An affine map of row vectors: <c>[x y 1] × [a b 0; c d 0; e f 1]</c> (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    public static Matrix FromNumbers(double[]? numbers) => numbers is { Length: >= 6 }
        ? new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        : Identity;

    /// <summary>First this map, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>First a shift, then this map.</summary>
    public Matrix AfterShift(double x, double y) =>
        new(A, B, C, D, (x * A) + (y * C) + E, (x * B) + (y * D) + F);

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);
}
