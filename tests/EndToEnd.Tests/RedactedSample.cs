using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>A small contract that has been redacted: original, output, report and log in one folder.</summary>
internal sealed class RedactedSample : IDisposable
{
    private const string Page = """
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Smlouva</title>
        <p>Smlouva o dílo. Klíče převezme paní Ludmila Šťastná, r. č. 705718/1043, bytem Krátká 215/3, 463 11 Liberec,
        tel. +420 605 118 274, e-mail ludmila.stastna@posta.example.cz, účet 5120047383/0600.</p>
        <p>Dílo bude předáno podle zákona č. 89/2012 Sb. do třiceti dnů.</p></html>
        """;

    private readonly TemporaryFolder folder = new();

    public RedactedSample()
    {
        Original = PrintedPdf.WithChromium(folder, Page, "smlouva");
        var result = Redact.Run("file", Original, "--out", folder.Path);
        result.ExitCode.ShouldBeOneOf([0, 10], result.Errors);
    }

    public string Original { get; }

    public string Output => folder.File("smlouva.redacted.pdf");

    public string Text => folder.File("smlouva.redacted.txt");

    public string Report => folder.File("smlouva.report.json");

    public string Log => folder.File("clona.audit");

    public string File(string name) => folder.File(name);

    public void Dispose() => folder.Dispose();
}
