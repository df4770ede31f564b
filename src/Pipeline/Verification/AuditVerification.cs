using Clona.Pipeline.Reporting;
using Clona.Verifier.Audit;

namespace Clona.Pipeline.Verification;

/// <summary>Verifies a log file; the reports that lie beside it say what it must hold.</summary>
public static class AuditVerification
{
    /// <summary>The verdict on the log at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AuditReading Verify(string path)
    {
        using var log = File.OpenRead(path);
        return AuditReading.Of(AuditLogVerifier.Verify(log, AnchorsBeside(path)));
    }

    private static List<AuditAnchor> AnchorsBeside(string path) =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.report.json")
            .Select(file => ReportReader.Read(File.ReadAllBytes(file)).Report?.Audit)
            .OfType<AnchorRow>()
            .Select(anchor => new AuditAnchor(anchor.Log, anchor.Sequence, anchor.Hash)),
    ];
}
