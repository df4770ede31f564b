using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Clona.Speed.Texts;

namespace Clona.Speed.Documents;

/// <summary>The long text as LibreOffice prints it: a hundred pages, two TrueType fonts cut down to their used glyphs.</summary>
/// <param name="Path">Where the file lies; it is made once and kept under <c>artifacts</c>.</param>
/// <param name="Text">What it says.</param>
internal sealed record LongPdf(string Path, LongText Text)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>The file, printed if it is not there; null where LibreOffice is not installed.</summary>
    /// <exception cref="InvalidOperationException">LibreOffice printed nothing.</exception>
    public static LongPdf? Find()
    {
        var text = LongText.Create();
        var document = FlatText.Write(text);
        var folder = Directory.CreateDirectory(RepositoryFiles.Artifacts);
        var name = "long-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)))[..12];
        var pdf = System.IO.Path.Join(folder.FullName, name + ".pdf");
        if (File.Exists(pdf))
        {
            return new(pdf, text);
        }

        if (Programs.Find("soffice") is not { } office)
        {
            return null;
        }

        var source = System.IO.Path.Join(folder.FullName, name + ".fodt");
        File.WriteAllText(source, document);
        Print(office, source, folder.FullName);
        return File.Exists(pdf) ? new(pdf, text) : throw new InvalidOperationException("LibreOffice printed nothing");
    }

    private static void Print(string office, string source, string folder)
    {
        var profile = new Uri(System.IO.Path.Join(folder, "office-profile")).AbsoluteUri;
        var start = new ProcessStartInfo(office, ["--headless", "--norestore", $"-env:UserInstallation={profile}",
            "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, source])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
