namespace Clona.Pdf.Geometry;

/// <summary>
/// An affine transformation [a b c d e f] of row vectors, ISO 32000-2, 8.3.4: x' = a·x + c·y + e, y' = b·x + d·y + f.
/// </summary>
public readonly record struct PdfMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The transformation that changes nothing.</summary>
    public static PdfMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Signed area of the unit square's image; zero means that nothing can be seen.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>A shift by (<paramref name="x"/>, <paramref name="y"/>).</summary>
    public static PdfMatrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>First this transformation, then <paramref name="next"/>.</summary>
    public PdfMatrix Then(PdfMatrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    /// <summary>The transformation that undoes this one; null where none does.</summary>
    public PdfMatrix? Inverse()
    {
        var scale = 1 / Determinant;
        return double.IsFinite(scale)
            ? new(
                D * scale, -B * scale, -C * scale, A * scale, ((C * F) - (D * E)) * scale, ((B * E) - (A * F)) * scale)
            : null;
    }

    /// <summary>The image of <paramref name="point"/>.</summary>
    public PdfPoint Apply(PdfPoint point) =>
        new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);
}
