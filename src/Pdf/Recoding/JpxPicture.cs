using System.Buffers.Binary;
using Clona.Pdf.Filters;

namespace Clona.Pdf.Recoding;

/// <summary>What a JPEG 2000 picture says of itself (ITU-T T.800, annexes A and I).</summary>
/// <param name="Codestream">The picture without its boxes.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Components">Its components, those that say what can be seen through included.</param>
/// <param name="Header">What its boxes say.</param>
internal sealed record JpxPicture(ReadOnlyMemory<byte> Codestream, int Width, int Height, IReadOnlyList<JpxComponent> Components, JpxHeader Header)
{
    private const int MostComponents = 5;
    private const int MostDepth = 16;
    private const int MostOfTable = 8;
    private const int Colors = 3;

    // No other codec that pictures are written in has longer sides.
    private const int MostOfSide = 65_535;
    private const int SizeSegment = 38;

    /// <summary>Samples of a pixel as the decoder gives them.</summary>
    public long Samples => PlaneLength * Components.Count;

    /// <summary>Pixels.</summary>
    public long PlaneLength => (long)Width * Height;

    /// <summary>Its colours as a PDF names them; empty where it does not say them.</summary>
    public string Space => IsThinned ? "DeviceRGB" : Header.Space ?? Channels switch { 1 or 2 => "DeviceGray", 3 => "DeviceRGB", _ => "" };

    /// <summary>Values of a pixel, once its table is asked.</summary>
    public int Channels => Header.Table?.Columns ?? Components.Count;

    /// <summary>Whether brightness has a sample for each pixel and differences of colour have fewer; the decoder gives three colours of each pixel then.</summary>
    public bool IsThinned => Components.Count == Colors && !Components[1].IsFull;

    /// <summary>
    /// Whether nobody can take its samples for something else than they are: eight bits without signs for each pixel, in the order of the
    /// colours, without a table or what can be seen through.
    /// </summary>
    public bool IsPlain => Header.Table is null && (Header.Space is not { } named || ColorsOf(named) == Components.Count) && Components.All(component => component is { IsFull: true, IsSigned: false, Depth: 8 })
        && Header.Meanings?.All(item => item.Key == item.Value) != false;

    /// <summary>The picture; null where it is damaged, or its components cannot be made samples of the whole picture.</summary>
    public static JpxPicture? Read(ReadOnlyMemory<byte> data)
    {
        if (JpxCodestream.IsAtStartOf(data.Span))
        {
            return OfCodestream(data, new());
        }

        var header = new JpxHeader();
        for (var position = 0; JpxBoxes.BoxAt(data.Span, position) is { } box; position = box.End)
        {
            if (box.Type == "jp2h")
            {
                header.Read(data.Span[box.Start..box.End]);
            }
            else if (box.Type == "jp2c")
            {
                return header.IsSound ? OfCodestream(data[box.Start..box.End], header) : null;
            }
        }

        return null;
    }

    /// <summary>The samples of a component, where no table is asked, or the places in one.</summary>
    /// <param name="samples">What the decoder gave; <see cref="Samples"/>.</param>
    /// <param name="component">Its number.</param>
    /// <param name="arePlaces">Whether samples are places in a table, which the decoder has stretched to eight bits.</param>
    public ReadOnlyMemory<byte> Plane(ReadOnlyMemory<byte> samples, int component, bool arePlaces)
    {
        var plane = samples.Slice((int)(component * PlaneLength), (int)PlaneLength);
        var (depth, isSigned) = (Components[component].Depth, Components[component].IsSigned);
        return isSigned ? Map(plane.Span, value => (byte)(value ^ 0x80))
            : arePlaces && depth < MostOfTable ? Map(plane.Span, value => (byte)(((value * ((1 << depth) - 1)) + 254) / 255))
            : plane;
    }

    /// <summary>Whether samples can be places in a table.</summary>
    public bool HasPlaces => Components[0] is { IsSigned: false, IsFull: true, Depth: <= MostOfTable };

    /// <summary>Whether all channels have samples of the whole picture, as what can be seen through has once the decoder repeats it.</summary>
    public bool IsWhole(JpxChannels channels)
    {
        var last = Components.Count - 1;
        return IsThinned || Components[last].IsFull || channels.Opacity == last || Header.Meanings?.GetValueOrDefault(last) == JpxChannels.Seen;
    }

    private static int ColorsOf(string space) => space switch { "DeviceGray" => 1, "DeviceRGB" => 3, "DeviceCMYK" => 4, _ => 0 };

    private static byte[] Map(ReadOnlySpan<byte> plane, Func<int, byte> value)
    {
        var table = Enumerable.Range(0, 256).Select(value).ToArray();
        var mapped = new byte[plane.Length];
        for (var at = 0; at < mapped.Length; at++)
        {
            mapped[at] = table[plane[at]];
        }

        return mapped;
    }

    private static JpxPicture? OfCodestream(ReadOnlyMemory<byte> stream, JpxHeader header)
    {
        var bytes = stream.Span;
        if (!JpxCodestream.IsAtStartOf(bytes) || bytes.Length < 4 + SizeSegment)
        {
            return null;
        }

        var size = bytes[4..];
        int Number(ReadOnlySpan<byte> from, int at) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(from[at..]));
        var (width, height) = (Number(size, 4) - Number(size, 12), Number(size, 8) - Number(size, 16));
        int count = BinaryPrimitives.ReadUInt16BigEndian(size[36..]);
        if (width is < 1 or > MostOfSide || height is < 1 or > MostOfSide || count is < 1 or > MostComponents || bytes.Length < 4 + SizeSegment + (3 * count))
        {
            return null;
        }

        List<JpxComponent> components = [];
        for (var component = 0; component < count; component++)
        {
            var part = size.Slice(SizeSegment + (3 * component), 3);
            components.Add(new((part[0] & 0x7F) + 1, part[0] >= 0x80, part[1], part[2]));
        }

        var picture = new JpxPicture(stream, width, height, components, header);
        return components.All(component => component.Depth <= MostDepth && component is { Across: > 0, Down: > 0 }) && picture.AreAllSeen() ? picture : null;
    }

    // Components with fewer samples: differences of colours, which the decoder puts together with brightness, or what can be seen through,
    // which it repeats. Of other pictures with such components one decoder makes differences, and another one does not.
    private bool AreAllSeen()
    {
        if (Header.Table is not null && (Components.Count > 1 || !HasPlaces))
        {
            return false;
        }

        return IsThinned
            ? Header is { IsDifferences: true, Meanings: null } && Components[0].IsFull && Components[1] == Components[2]
                && Components[1] is { Across: 2, Down: 1 or 2 } && Components.All(component => component is { IsSigned: false, Depth: 8 })
            : Components.SkipLast(1).All(component => component.IsFull) && (Components[^1].IsFull || Components.Count is 2 or 4 or 5);
    }
}
