using System.Diagnostics;
using Clona.Speed.Documents;

namespace Clona.Speed.Texts;

/// <summary>What Czech offices really published: the readable PDF files of CLONA_DATA/docs, as pdftotext reads them.</summary>
internal static class PublicTexts
{
    private static string Folder => Path.Join(
        Environment.GetEnvironmentVariable("CLONA_DATA") ?? RepositoryFiles.SharedData, "docs");

    /// <summary>The documents in the order of their names, again and again, cut where they reach <paramref name="length"/> code units together;
    /// empty where the folder or pdftotext is absent.</summary>
    public static IReadOnlyList<string> Of(int length)
    {
        if (!Directory.Exists(Folder) || Programs.Find("pdftotext") is not { } program)
        {
            return [];
        }

        var once = Directory.EnumerateFiles(Folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Read(program, file)).Where(text => text.Length > 1000).ToList();
        var (texts, left) = (new List<string>(), length);
        for (var i = 0; left > 0 && once.Count > 0; i = (i + 1) % once.Count)
        {
            texts.Add(once[i][..Math.Min(left, once[i].Length)]);
            left -= texts[^1].Length;
        }

        return texts;
    }

    private static string Read(string program, string file)
    {
        var start = new ProcessStartInfo(program, [file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pdftotext did not start");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
