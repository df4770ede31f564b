using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>A small contract that has been redacted: original, output, report and log in one folder.</summary>
internal sealed class RedactedSample : IDisposable
{
    private const string Html = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title>
        <p>Smlouva o dílo. Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, bytem Krátká 215/3, 463 11 Liberec,
        tel. +420 605 118 274, e-mail ludmila.stastna@posta.example.cz, účet 5120047383/0600.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů.</p></html>
        """;

    private static readonly Lazy<Dictionary<string, byte[]>> Files = new(() =>
    {
        using var sample = Anew();
        return Directory.GetFiles(sample.folder.Path).ToDictionary(path => Path.GetFileName(path)!, System.IO.File.ReadAllBytes);
    });

    private readonly TemporaryFolder folder = new();

    /// <summary>The files of one run that all tests share, in a folder of their own.</summary>
    public RedactedSample()
        : this(Files.Value)
    {
    }

    private RedactedSample(Dictionary<string, byte[]> files)
    {
        foreach (var (name, content) in files)
        {
            System.IO.File.WriteAllBytes(folder.File(name), content);
        }
    }

    public string Original => folder.File("smlouva.pdf");

    public string Output => folder.File("smlouva.redacted.pdf");

    public string Text => folder.File("smlouva.redacted.txt");

    public string Report => folder.File("smlouva.report.json");

    public string Log => folder.File("clona.audit");

    /// <summary>A run of its own.</summary>
    public static RedactedSample Anew()
    {
        var sample = new RedactedSample([]);
        PrintedPdf.WithChromium(sample.folder, Html, "smlouva");
        var result = Redact.Run("file", sample.Original, "--out", sample.folder.Path);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
        return sample;
    }

    public string File(string name) => folder.File(name);

    public void Dispose() => folder.Dispose();
}
