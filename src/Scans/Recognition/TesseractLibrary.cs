using System.Runtime.InteropServices;

namespace Clona.Scans.Recognition;

/// <summary>The calls into libtesseract 5 (Debian package <c>libtesseract5</c>) that are needed, named as there.</summary>
internal static partial class TesseractLibrary
{
    /// <summary>Level of a line in the results.</summary>
    public const int Line = 2;

    /// <summary>Level of a word.</summary>
    public const int Word = 3;

    /// <summary>Level of a letter.</summary>
    public const int Symbol = 4;

    private const string Library = "libtesseract.so.5";

    [LibraryImport(Library, EntryPoint = "TessBaseAPICreate")]
    internal static partial IntPtr Create();

    [LibraryImport(Library, EntryPoint = "TessBaseAPIDelete")]
    internal static partial void Delete(IntPtr handle);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIInit2", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Init(IntPtr handle, string? dataPath, string language, int engine);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetPageSegMode")]
    internal static partial void SetPageSegMode(IntPtr handle, int mode);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetImage")]
    internal static partial void SetImage(IntPtr handle, byte[] data, int width, int height, int bytesPerPixel, int bytesPerLine);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetSourceResolution")]
    internal static partial void SetSourceResolution(IntPtr handle, int dotsPerInch);

    [LibraryImport(Library, EntryPoint = "TessBaseAPISetRectangle")]
    internal static partial void SetRectangle(IntPtr handle, int left, int top, int width, int height);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIRecognize")]
    internal static partial int Recognize(IntPtr handle, IntPtr monitor);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIGetIterator")]
    internal static partial IntPtr GetIterator(IntPtr handle);

    [LibraryImport(Library, EntryPoint = "TessBaseAPIClear")]
    internal static partial void Clear(IntPtr handle);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorGetPageIterator")]
    internal static partial IntPtr PageIterator(IntPtr iterator);

    [LibraryImport(Library, EntryPoint = "TessPageIteratorIsAtBeginningOf")]
    internal static partial int IsAtBeginningOf(IntPtr iterator, int level);

    [LibraryImport(Library, EntryPoint = "TessPageIteratorBoundingBox")]
    internal static partial int BoundingBox(IntPtr iterator, int level, out int left, out int top, out int right, out int bottom);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorNext")]
    internal static partial int Next(IntPtr iterator, int level);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorGetUTF8Text")]
    internal static partial IntPtr GetText(IntPtr iterator, int level);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorConfidence")]
    internal static partial float Confidence(IntPtr iterator, int level);

    [LibraryImport(Library, EntryPoint = "TessResultIteratorDelete")]
    internal static partial void DeleteIterator(IntPtr iterator);

    [LibraryImport(Library, EntryPoint = "TessDeleteText")]
    internal static partial void DeleteText(IntPtr text);
}
