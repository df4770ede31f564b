using System.Runtime.InteropServices;
using Clona.Scans.Pictures;

namespace Clona.Scans.Finding;

/// <summary>Finds QR codes and barcodes with ZBar.</summary>
internal static class CodeFinder
{
    // Every third line is looked at: a bar is longer, and a module of a code wider, than two of them.
    private const int Columns = 0x100;
    private const int Rows = 0x101;
    private const int EachLine = 3;
    private const nuint GreyFormat = 0x30303859;
    private const string PaymentStart = "SPD*";

    // The quiet zone of a code belongs to nobody; its points may lie inside its outermost row.
    private const double Around = 6;

    /// <summary>The codes of a page; none where the library is not installed.</summary>
    public static IReadOnlyList<ScannedMark> In(GrayPicture picture) => CodeLibrary.IsInstalled ? Scan(picture) : [];

    /// <summary>The codes and the other marks of a page: ink that overlaps a code belongs to the code.</summary>
    public static IReadOnlyList<ScannedMark> Joined(IReadOnlyList<ScannedMark> codes, IReadOnlyList<ScannedMark> marks)
    {
        List<ScannedMark> rest = [.. marks];
        List<ScannedMark> found = [];
        foreach (var code in codes)
        {
            var ink = rest.Where(mark => mark.Box.Overlaps(code.Box)).ToList();
            rest.RemoveAll(ink.Contains);
            found.Add(code with { Box = ink.Aggregate(code.Box, (box, mark) => box.Union(mark.Box)) });
        }

        return [.. found, .. rest];
    }

    private static List<ScannedMark> Scan(GrayPicture picture)
    {
        var scanner = CodeLibrary.CreateScanner();
        var image = CodeLibrary.CreateImage();
        var pixels = GCHandle.Alloc(picture.Pixels, GCHandleType.Pinned);
        try
        {
            _ = CodeLibrary.Configure(scanner, 0, 0, 1);
            _ = CodeLibrary.Configure(scanner, 0, Columns, EachLine);
            _ = CodeLibrary.Configure(scanner, 0, Rows, EachLine);
            CodeLibrary.SetFormat(image, GreyFormat);
            CodeLibrary.SetSize(image, (uint)picture.Width, (uint)picture.Height);
            CodeLibrary.SetData(image, pixels.AddrOfPinnedObject(), (nuint)picture.Pixels.Length, IntPtr.Zero);
            List<ScannedMark> codes = [];
            if (CodeLibrary.Scan(scanner, image) > 0)
            {
                for (var symbol = CodeLibrary.FirstSymbol(image); symbol != IntPtr.Zero; symbol = CodeLibrary.NextSymbol(symbol))
                {
                    codes.Add(new(KindOf(symbol), BoxOf(symbol)));
                }
            }

            return codes;
        }
        finally
        {
            CodeLibrary.DestroyImage(image);
            CodeLibrary.DestroyScanner(scanner);
            pixels.Free();
        }
    }

    private static ScannedMarkKind KindOf(IntPtr symbol) =>
        Marshal.PtrToStringUTF8(CodeLibrary.DataOf(symbol))?.StartsWith(PaymentStart, StringComparison.Ordinal) == true
            ? ScannedMarkKind.PaymentCode
            : ScannedMarkKind.Code;

    private static ScanBox BoxOf(IntPtr symbol)
    {
        var points = Enumerable.Range(0, (int)CodeLibrary.PointsOf(symbol))
            .Select(index => (X: CodeLibrary.ColumnOf(symbol, (uint)index), Y: CodeLibrary.RowOf(symbol, (uint)index))).ToList();
        return points.Count == 0
            ? new(0, 0, 0, 0)
            : new ScanBox(points.Min(at => at.X), points.Min(at => at.Y), points.Max(at => at.X), points.Max(at => at.Y)).Grow(Around);
    }
}
