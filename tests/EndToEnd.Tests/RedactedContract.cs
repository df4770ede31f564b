using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests;

/// <summary>The contract of ten pages with its sixty values, printed and redacted once; tests only read what lies there.</summary>
public sealed class RedactedContract : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Printed by Chromium.</summary>
    public RedactedContract()
        : this(PrintedPdf.WithChromium)
    {
    }

    internal RedactedContract(Func<TemporaryFolder, string, string, string> print)
    {
        Original = print(folder, PlantedContract.Html(), "smlouva");
        Result = Redact.Run("file", Original, "--out", folder.File("out"));
    }

    internal string Original { get; }

    internal string Redacted => Path.Join(folder.File("out"), "smlouva.redacted.pdf");

    internal ProgramResult Result { get; }

    public void Dispose() => folder.Dispose();
}
