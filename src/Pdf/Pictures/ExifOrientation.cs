namespace Clona.Pdf.Pictures;

/// <summary>Finds out how a picture is to be turned; nothing else of EXIF is looked at.</summary>
internal static class ExifOrientation
{
    private const int Head = 10;

    /// <summary>1 to 8; null where the segment does not say it.</summary>
    public static int? Of(ReadOnlySpan<byte> segment) =>
        segment.Length > Head && segment[4..].StartsWith("Exif\0\0"u8) && TiffDirectory.First(segment[Head..].ToArray()) is { } directory
        && directory.Number(TiffTag.Orientation) is >= 1 and <= 8 and var value
            ? (int)value
            : null;
}
