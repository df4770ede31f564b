using System.Runtime.InteropServices;

namespace Clona.Scans.Finding;

/// <summary>The calls into ZBar (Debian package <c>libzbar0</c>) that are needed, named as there.</summary>
internal static partial class CodeLibrary
{
    private const string Library = "libzbar.so.0";

    /// <summary>Whether the library is installed.</summary>
    public static bool IsInstalled { get; } = NativeLibrary.TryLoad(Library, out _);

    [LibraryImport(Library, EntryPoint = "zbar_image_scanner_create")]
    internal static partial IntPtr CreateScanner();

    [LibraryImport(Library, EntryPoint = "zbar_image_scanner_destroy")]
    internal static partial void DestroyScanner(IntPtr scanner);

    [LibraryImport(Library, EntryPoint = "zbar_image_scanner_set_config")]
    internal static partial int Configure(IntPtr scanner, int kind, int setting, int value);

    [LibraryImport(Library, EntryPoint = "zbar_image_create")]
    internal static partial IntPtr CreateImage();

    [LibraryImport(Library, EntryPoint = "zbar_image_destroy")]
    internal static partial void DestroyImage(IntPtr image);

    [LibraryImport(Library, EntryPoint = "zbar_image_set_format")]
    internal static partial void SetFormat(IntPtr image, nuint format);

    [LibraryImport(Library, EntryPoint = "zbar_image_set_size")]
    internal static partial void SetSize(IntPtr image, uint width, uint height);

    [LibraryImport(Library, EntryPoint = "zbar_image_set_data")]
    internal static partial void SetData(IntPtr image, IntPtr data, nuint length, IntPtr cleanup);

    [LibraryImport(Library, EntryPoint = "zbar_scan_image")]
    internal static partial int Scan(IntPtr scanner, IntPtr image);

    [LibraryImport(Library, EntryPoint = "zbar_image_first_symbol")]
    internal static partial IntPtr FirstSymbol(IntPtr image);

    [LibraryImport(Library, EntryPoint = "zbar_symbol_next")]
    internal static partial IntPtr NextSymbol(IntPtr symbol);

    [LibraryImport(Library, EntryPoint = "zbar_symbol_get_data")]
    internal static partial IntPtr DataOf(IntPtr symbol);

    [LibraryImport(Library, EntryPoint = "zbar_symbol_get_loc_size")]
    internal static partial uint PointsOf(IntPtr symbol);

    [LibraryImport(Library, EntryPoint = "zbar_symbol_get_loc_x")]
    internal static partial int ColumnOf(IntPtr symbol, uint index);

    [LibraryImport(Library, EntryPoint = "zbar_symbol_get_loc_y")]
    internal static partial int RowOf(IntPtr symbol, uint index);
}
