using System.IO.Compression;
using System.Text;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>Small sound files of each format in which no personal datum stands.</summary>
internal static class NamedFiles
{
    private const string Text = "Rada vzala zprávu na vědomí.";

    public static byte[] Of(TemporaryFolder folder, string extension) => extension switch
    {
        ".txt" or ".md" => Encoding.UTF8.GetBytes(Text),
        ".html" => Encoding.UTF8.GetBytes($"<meta charset='utf-8'><p>{Text}</p>"),
        ".eml" => Encoding.UTF8.GetBytes($"From: urad@priklad.example\r\nSubject: zprava\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{Text}\r\n"),
        ".rtf" => "{\\rtf1 Rada vzala zpravu na vedomi.\\par}"u8.ToArray(),
        ".xlsx" => Converted(folder, "calc", "csv", "xlsx", "Calc MS Excel 2007 XML"),
        ".pdf" => Converted(folder, "writer", "html", "pdf", "writer_pdf_Export"),
        ".docx" => Converted(folder, "writer", "html", "docx", "MS Word 2007 XML"),
        ".odt" => Converted(folder, "writer", "html", "odt", "writer8"),
        ".doc" => Converted(folder, "writer", "html", "doc", "MS Word 97"),
        _ => throw new ArgumentOutOfRangeException(nameof(extension)),
    };

    public static byte[] Mail(string name, byte[] content) => Encoding.ASCII.GetBytes(
        "From: urad@priklad.example\r\nSubject: zprava\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nText.\r\n"
        + $"--xx\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(name))}?=\"\r\n\r\n"
        + Convert.ToBase64String(content) + "\r\n--xx--\r\n");

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }

    private static byte[] Converted(TemporaryFolder folder, string program, string source, string target, string filter)
    {
        File.WriteAllText(folder.File("zdroj." + source), source == "csv" ? Text : $"<meta charset='utf-8'><p>{Text}</p>");
        var made = ExternalProgram.Run("soffice", [
            "--headless", "--norestore", $"-env:UserInstallation=file://{folder.File("office")}", "--" + program,
            "--convert-to", $"{target}:{filter}", "--outdir", folder.Path, folder.File("zdroj." + source),
        ]);
        File.Exists(folder.File("zdroj." + target)).ShouldBeTrue(made.Errors);
        return File.ReadAllBytes(folder.File("zdroj." + target));
    }
}
