using System.Diagnostics;
using System.Globalization;
using Clona.Scans.Pictures;

namespace Clona.Scans.Tests.HeldOut;

/// <summary>Prints pages: poppler draws what <see cref="PlainPdf"/> sets.</summary>
internal static class SheetPrinter
{
    /// <summary>The page drawn at <paramref name="dpi"/> pixels an inch.</summary>
    public static ColorPicture Print(PlainPdf page, int dpi)
    {
        var start = new ProcessStartInfo("pdftoppm", ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(page.ToBytes());
        process.StandardInput.Close();
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        return PortableMap.Read(bytes.ToArray()) ?? throw new InvalidOperationException("pdftoppm drew nothing");
    }
}
