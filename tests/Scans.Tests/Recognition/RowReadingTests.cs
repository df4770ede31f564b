using System.Diagnostics;
using Clona.Scans.Pictures;
using Clona.Scans.Recognition;

namespace Clona.Scans.Tests.Recognition;

/// <summary>Rows are read where they stand, also where they are as wide as the picture.</summary>
public sealed class RowReadingTests
{
    private const string Pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 60]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n"
        + "4 0 obj\n<</Length 91>>\nstream\nBT /F 14 Tf 1 0 0 1 20 39 Tm (Smlouva o nadhle) Tj 1 0 0 1 20 9 Tm (Jindrich Kopecek) Tj ET\nendstream\nendobj\n"
        + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n";

    [Fact]
    public void Each_row_is_read_at_its_place()
    {
        var picture = Drawn();
        using var reading = new RowReading();
        ScanBox[] rows = [new(0, 0, picture.Width, picture.Height / 2), new(0, picture.Height / 2, picture.Width, picture.Height)];

        BeginningsOf(reading.Read(picture, 250, rows)).ShouldBe(["Smlouva", "Jindric"]);
        BeginningsOf(reading.ReadSmaller(picture, 250, rows, 1.4)).ShouldBe(["Smlouva", "Jindric"]);
    }

    // The network knows Czech names and may see accents.
    private static IEnumerable<string> BeginningsOf(IReadOnlyList<IReadOnlyList<ReadLetter>> rows) =>
        rows.Select(row => string.Concat(row.Take(7).Select(letter => letter.Text)).Replace('ř', 'r').Replace('í', 'i'));

    private static GrayPicture Drawn()
    {
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "250", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.Write(Pdf);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return PortableMap.Read(output.ToArray()).ShouldNotBeNull().ToGray();
    }
}
