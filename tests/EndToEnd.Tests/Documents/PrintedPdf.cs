using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Documents;

/// <summary>Makes real PDFs with the programs that people use.</summary>
internal static class PrintedPdf
{
    /// <summary>Prints a web page with Chromium.</summary>
    public static string WithChromium(TemporaryFolder folder, string html, string name)
    {
        var page = folder.File(name + ".html");
        var pdf = folder.File(name + ".pdf");
        File.WriteAllText(page, html);
        var result = ExternalProgram.Run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync",
                "--disable-component-update", $"--user-data-dir={folder.File("chromium")}", "--no-pdf-header-footer",
                $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
            ]);
        File.Exists(pdf).ShouldBeTrue(result.Errors);
        return pdf;
    }

    /// <summary>Converts a web page with LibreOffice Writer.</summary>
    public static string WithLibreOffice(TemporaryFolder folder, string html, string name)
    {
        var page = folder.File(name + ".html");
        File.WriteAllText(page, html);
        var result = ExternalProgram.Run(
            "soffice",
            [
                "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--writer",
                "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder.Path, page,
            ]);
        File.Exists(folder.File(name + ".pdf")).ShouldBeTrue(result.Errors);
        return folder.File(name + ".pdf");
    }
}
