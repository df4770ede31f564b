namespace Clona.Pdf.Tests.Canaries.Places;

/// <summary>An ICC profile for grey whose description is the canary.</summary>
internal static class TinyProfile
{
    private const int TagTable = 128;
    private const int Tags = 3;
    private const int FirstTag = TagTable + 4 + (12 * Tags);
    private const int TextLength = 8 + 16;

    /// <summary>The profile; the value in it has 16 letters.</summary>
    public static string WithText => Header + Long(Tags)
        + Tag("wtpt", FirstTag, 20) + Tag("kTRC", FirstTag + 20, 12) + Tag("cprt", FirstTag + 32, TextLength)
        + "XYZ \0\0\0\0" + Long(0xF6D6) + Long(0x10000) + Long(0xD32D)
        + "curv\0\0\0\0\0\0\0\0" + "text\0\0\0\0{T}";

    private static string Header =>
        Long(FirstTag + 32 + TextLength) + "test" + Long(0x02100000) + "mntrGRAYXYZ " + new string('\0', 12) + "acsp" + new string('\0', 28)
        + Long(0xF6D6) + Long(0x10000) + Long(0xD32D) + new string('\0', 48);

    private static string Tag(string name, int offset, int length) => name + Long(offset) + Long(length);

    private static string Long(int value) =>
        string.Concat(new[] { value >> 24, value >> 16, value >> 8, value }.Select(part => (char)(part & 255)));
}
