using System.IO.Compression;
using System.Text;

namespace Clona.Worker.Tests.Documents;

/// <summary>Made-up archives and messages with files.</summary>
internal static class Archives
{
    public static byte[] Of(params (string Name, byte[] Content)[] files)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }

    public static byte[] Mail(string subject, params (string Name, byte[] Content)[] files)
    {
        var text = new StringBuilder($"From: urad@example.cz\r\nSubject: {Word(subject)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nText.\r\n");
        foreach (var (name, content) in files)
        {
            text.Append("--xx\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"")
                .Append(Word(name)).Append("\"\r\n\r\n").Append(Convert.ToBase64String(content)).Append("\r\n");
        }

        return Encoding.ASCII.GetBytes(text.Append("--xx--\r\n").ToString());
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}
