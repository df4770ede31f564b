using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>A colour as red, green and blue from 0 to 1, good enough to tell whether two colours look alike.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
internal readonly record struct PaintColor(float Red, float Green, float Blue)
{
    private const float Alike = 0.04f;
    private const float Dark = 0.35f;
    private const float Bright = 0.97f;

    /// <summary>Black, the colour at the beginning of a page.</summary>
    public static PaintColor Black { get; }

    /// <summary>How bright it looks.</summary>
    public float Brightness => (0.3f * Red) + (0.59f * Green) + (0.11f * Blue);

    /// <summary>Whether letters of most colours cannot be read on it.</summary>
    public bool IsDark => Brightness < Dark;

    /// <summary>Whether it is white, or nearly.</summary>
    public bool IsWhite => Red >= Bright && Green >= Bright && Blue >= Bright;

    /// <summary>The colour of one, three or four components of a device space; null where there are others.</summary>
    public static PaintColor? Of(IReadOnlyList<PdfObject> components)
    {
        Span<float> values = stackalloc float[4];
        if (components.Count is not (1 or 3 or 4))
        {
            return null;
        }

        for (var i = 0; i < components.Count; i++)
        {
            if (components[i] is not PdfNumber number)
            {
                return null;
            }

            values[i] = (float)Math.Clamp(number.Value, 0, 1);
        }

        return components.Count switch
        {
            1 => new(values[0], values[0], values[0]),
            3 => new(values[0], values[1], values[2]),
            _ => new(Mixed(values[0], values[3]), Mixed(values[1], values[3]), Mixed(values[2], values[3])),
        };
    }

    /// <summary>Whether nobody sees the one on the other.</summary>
    public bool IsLike(PaintColor other) =>
        Math.Abs(Red - other.Red) <= Alike && Math.Abs(Green - other.Green) <= Alike && Math.Abs(Blue - other.Blue) <= Alike;

    private static float Mixed(float ink, float black) => (1 - ink) * (1 - black);
}
