using System.Text;

namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>Pictures of two codings with a comment, part by part.</summary>
internal static class PictureCodes
{
    private const string Mark = "{T}";
    private const int LengthOfValue = 16;

    /// <summary>JBIG2: information of the page, an extension with the comment, and an end of stripe.</summary>
    public static string Jbig2 =>
        Segment(0, 48, 19) + Text([0, 0, 0, 8, 0, 0, 0, 8, .. new byte[11]])
        + Segment(1, 62, LengthOfValue) + Mark
        + Segment(2, 50, 4) + Text([0, 0, 0, 7]);

    /// <summary>JPEG 2000: size, comment, one tile part.</summary>
    public static string Jpx =>
        Text([0xFF, 0x4F, 0xFF, 0x51, 0, 4, 0xAA, 0xBB, 0xFF, 0x64, 0, 2 + LengthOfValue]) + Mark
        + Text([0xFF, 0x90, 0, 10, 0, 0, 0, 0, 0, 16, 0, 1, 0xFF, 0x93, 0x77, 0x88, 0xFF, 0xD9]);

    private static string Segment(byte number, byte type, byte length) => Text([0, 0, 0, number, type, 0, 1, 0, 0, 0, length]);

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
