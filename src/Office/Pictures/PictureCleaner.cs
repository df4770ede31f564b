namespace Clona.Office.Pictures;

/// <summary>Frees pictures of everything that is not the picture: place, camera, author, thumbnails, comments, bytes at the end.</summary>
internal static class PictureCleaner
{
    /// <summary>The clean picture with its extension, or null for formats that cannot be cleaned.</summary>
    public static (string Extension, byte[] Data)? Clean(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith(PngChunks.Signature))
        {
            return PngChunks.Clean(data) is { } png ? ("png", png) : null;
        }

        return data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) && JpegSegments.Clean(data) is { } jpeg ? ("jpeg", jpeg) : null;
    }
}
