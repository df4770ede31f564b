namespace Clona.Pdf.Tests.Images;

/// <summary>The small JPEG files beside this one.</summary>
internal static class JpegFiles
{
    /// <summary>A file by its name.</summary>
    public static byte[] Stored(string name)
    {
        using var file = typeof(JpegFiles).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
