using System.Text;

namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>A JPEG picture of one grey point, marker by marker.</summary>
internal static class TinyJpeg
{
    private const string Mark = "{T}";
    private const int LengthOfValue = 16;

    private static readonly byte[] Tables =
    [
        0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64),
        0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0,
        0xFF, 0xC4, 0, 20, 0x00, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F,
        0xFF, 0xD9,
    ];

    /// <summary>The picture with bytes behind its end.</summary>
    public static string WithTail => "\u00FF\u00D8" + Encoding.Latin1.GetString(Tables) + Mark;

    /// <summary>The picture with a segment of that marker.</summary>
    public static string WithSegment(byte marker) =>
        "\u00FF\u00D8\u00FF" + (char)marker + "\0" + (char)(2 + 6 + LengthOfValue) + "Exif\0\0" + Mark + Encoding.Latin1.GetString(Tables);
}
