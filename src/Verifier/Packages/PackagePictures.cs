using System.Buffers.Binary;
using System.Text;
using Clona.Verifier.Checks;

namespace Clona.Verifier.Packages;

/// <summary>V9 for packages: pictures hold nothing but the picture.</summary>
internal static class PackagePictures
{
    private const int Overhead = 12;

    private static readonly HashSet<string> Chunks = new(StringComparer.Ordinal) { "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "pHYs" };

    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The result for an output.</summary>
    public static CheckResult Run(ZipView zip)
    {
        var faults = new Faults(CheckId.V9Images);
        foreach (var item in zip.Items.Where(item => !item.IsXml && item.Name != "mimetype"))
        {
            var reason = item.Data.AsSpan().StartsWith(Png) ? InspectPng(item.Data) : JpegMarkers.Inspect(item.Data);
            if (reason != CheckReason.None)
            {
                faults.Add(reason);
            }
        }

        return faults.ToResult();
    }

    private static CheckReason InspectPng(ReadOnlySpan<byte> data)
    {
        var position = Png.Length;
        while (position + Overhead <= data.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[position..]);
            var type = Encoding.ASCII.GetString(data.Slice(position + 4, 4));
            if (!Chunks.Contains(type))
            {
                return CheckReason.ImageMetadata;
            }

            if (length > (uint)(data.Length - position - Overhead))
            {
                break;
            }

            position += (int)length + Overhead;
            if (type == "IEND")
            {
                return position == data.Length ? CheckReason.None : CheckReason.ImageTrailingBytes;
            }
        }

        return CheckReason.StreamNotDecodable;
    }
}
