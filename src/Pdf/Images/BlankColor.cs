using Clona.Pdf.Objects;

namespace Clona.Pdf.Images;

/// <summary>Which sample values show as white, or as nothing, in a colour space.</summary>
internal static class BlankColor
{
    private const int MostComponents = 32;

    /// <summary>One value a component; null where the space is not known or does not say how many there are.</summary>
    /// <param name="space">The colour space.</param>
    /// <param name="decode">The image's Decode array, or null.</param>
    /// <param name="bits">Bits of a component.</param>
    /// <param name="source">Where references lead.</param>
    public static IReadOnlyList<int>? Of(PdfObject? space, double[]? decode, int bits, IObjectSource source)
    {
        if (bits is not (1 or 2 or 4 or 8 or 16))
        {
            return null;
        }

        var array = source.Resolve(space) as PdfArray;
        var family = (array is { Count: > 0 } ? source.Resolve(array[0]) : source.Resolve(space)) as PdfName;
        return family?.Value switch
        {
            "Indexed" or "I" => array is { Count: > 3 } ? Indexed(array, decode, bits, source) : null,
            "Lab" => Samples([100, 0, 0], LabRange(array, source), decode, bits),
            _ => Unit(family?.Value, array, source) is { } white ? Samples(white, [.. white.SelectMany(_ => (double[])[0, 1])], decode, bits) : null,
        };
    }

    /// <summary>Whether samples are places in a table of colours.</summary>
    public static bool IsTable(PdfObject? space, IObjectSource source) =>
        source.Resolve(space) is PdfArray { Count: > 0 } array && source.Resolve(array[0]) is PdfName { Value: "Indexed" or "I" };

    // White of spaces whose components run from 0 to 1.
    private static double[]? Unit(string? family, PdfArray? array, IObjectSource source) => family switch
    {
        "DeviceGray" or "CalGray" or "G" => [1],
        "DeviceRGB" or "CalRGB" or "RGB" => [1, 1, 1],
        "DeviceCMYK" or "CMYK" => [0, 0, 0, 0],
        "ICCBased" when array is { Count: > 1 } => Profile(source.Resolve(array[1]) as PdfStream, source),
        "Separation" => [0],
        "DeviceN" when array is { Count: > 1 } && source.Resolve(array[1]) is PdfArray { Count: > 0 and <= MostComponents } inks => new double[inks.Count],
        _ => null,
    };

    private static double[]? Profile(PdfStream? profile, IObjectSource source) =>
        (source.Resolve(profile?.Dictionary["N"]) as PdfNumber)?.ToInt32() switch
        {
            1 => [1],
            3 => [1, 1, 1],
            4 => [0, 0, 0, 0],
            _ => null,
        };

    private static double[] LabRange(PdfArray? array, IObjectSource source)
    {
        var parameters = array is { Count: > 1 } ? source.Resolve(array[1]) as PdfDictionary : null;
        double[] range = source.Resolve(parameters?["Range"]) is PdfArray { Count: >= 4 } stated
            ? [.. stated.Take(4).Select(item => (source.Resolve(item) as PdfNumber)?.Value ?? 0)]
            : [-100, 100, -100, 100];
        return [0, 100, .. range];
    }

    private static int[] Samples(double[] color, double[] range, double[]? decode, int bits)
    {
        var scale = decode?.Length >= range.Length ? decode : range;
        return
        [
            .. color.Select((value, i) =>
            {
                var (low, high) = (scale[i * 2], scale[(i * 2) + 1]);
                var share = high == low ? 0 : Math.Clamp((value - low) / (high - low), 0, 1);
                return (int)Math.Round(share * ((1 << bits) - 1));
            }),
        ];
    }

    private static int[]? Indexed(PdfArray space, double[]? decode, int bits, IObjectSource source)
    {
        ReadOnlyMemory<byte>? table = source.Resolve(space[3]) switch
        {
            PdfString text => text.Bytes,
            PdfStream stream => source.Decode(stream),
            _ => null,
        };
        if (table is not { } colors || Of(space[1], decode: null, bits: 8, source) is not { } white)
        {
            return null;
        }

        var highest = Math.Min((1 << bits) - 1, (source.Resolve(space[2]) as PdfNumber)?.ToInt32() ?? 0);
        var nearest = Enumerable.Range(0, Math.Min(highest + 1, colors.Length / white.Count))
            .OrderBy(index => Distance(colors.Span.Slice(index * white.Count, white.Count), white)).FirstOrDefault();
        var isInverted = decode is [var low, var high] && low > high;
        return [isInverted ? (1 << bits) - 1 - nearest : nearest];
    }

    private static int Distance(ReadOnlySpan<byte> color, IReadOnlyList<int> white)
    {
        var distance = 0;
        for (var i = 0; i < color.Length; i++)
        {
            distance += (color[i] - white[i]) * (color[i] - white[i]);
        }

        return distance;
    }
}
