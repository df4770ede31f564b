namespace Clona.Pipeline.Intake;

/// <summary>Pictures of pages: their content says what they are, and they leave as PDF.</summary>
public static class PictureFormats
{
    private static readonly string[] Extensions = ["", ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".tif", ".tiff"];

    /// <summary>Whether files of that type are pictures that are read.</summary>
    public static bool IsPicture(MediaType type) => type is MediaType.Png or MediaType.Jpeg or MediaType.Tiff;

    /// <summary>Whether a file with that extension (with its dot, lower case) may hold a picture; scanners are careless about which kind.</summary>
    internal static bool IsNamedSo(string extension) => Extensions.Contains(extension, StringComparer.Ordinal);
}
