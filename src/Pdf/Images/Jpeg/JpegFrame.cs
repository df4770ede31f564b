using System.Buffers.Binary;

namespace Clona.Pdf.Images.Jpeg;

/// <summary>What a JPEG picture is made of (ITU-T T.81, B.2.2).</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="IsProgressive">Whether coefficients come in several scans.</param>
/// <param name="Components">The components, 1 to 4.</param>
internal sealed record JpegFrame(int Width, int Height, bool IsProgressive, IReadOnlyList<JpegComponent> Components)
{
    private const int Side = 8;
    private const int MostBlocksOfUnit = 10;

    /// <summary>Blocks of the largest component beside each other in a unit.</summary>
    public int MostHorizontal { get; } = Components.Max(component => component.Horizontal);

    /// <summary>Blocks of the largest component below each other in a unit.</summary>
    public int MostVertical { get; } = Components.Max(component => component.Vertical);

    /// <summary>Units beside each other.</summary>
    public int UnitsAcross => Blocks(Width, MostHorizontal);

    /// <summary>Units below each other.</summary>
    public int UnitsDown => Blocks(Height, MostVertical);

    /// <summary>Reads the frame's segment; null where it has another depth than 8 bits, no size, or is damaged.</summary>
    public static JpegFrame? Read(ReadOnlySpan<byte> segment, bool isProgressive)
    {
        if (segment.Length < 6 || segment[0] != 8 || segment[5] is 0 or > 4 || segment.Length < 6 + (3 * segment[5]))
        {
            return null;
        }

        List<JpegComponent> components = [];
        for (var i = 0; i < segment[5]; i++)
        {
            var part = segment.Slice(6 + (3 * i), 3);
            components.Add(new(part[0], part[1] >> 4, part[1] & 15, part[2]));
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        return width > 0 && height > 0 && components.Select(part => part.Id).Distinct().Count() == components.Count
            && components.TrueForAll(part => part is { Horizontal: >= 1 and <= 4, Vertical: >= 1 and <= 4, Quantisation: <= 3 })
            && (components.Count == 1 || components.Sum(part => part.Horizontal * part.Vertical) <= MostBlocksOfUnit)
            ? new(width, height, isProgressive, components)
            : null;
    }

    /// <summary>Blocks of a component beside and below each other, those that fill the last units included.</summary>
    public (int Across, int Down) Padded(int component) =>
        (UnitsAcross * Components[component].Horizontal, UnitsDown * Components[component].Vertical);

    /// <summary>Blocks of a component beside and below each other in a scan that holds it alone (A.2.2).</summary>
    public (int Across, int Down) Alone(int component) => (
        Blocks(Scaled(Width, Components[component].Horizontal, MostHorizontal), 1),
        Blocks(Scaled(Height, Components[component].Vertical, MostVertical), 1));

    private static int Blocks(int length, int blocks) => (length + (Side * blocks) - 1) / (Side * blocks);

    private static int Scaled(int length, int own, int most) => ((length * own) + most - 1) / most;
}
