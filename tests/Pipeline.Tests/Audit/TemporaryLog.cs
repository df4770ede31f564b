using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

/// <summary>A log in a folder of its own that goes with the test.</summary>
internal sealed class TemporaryLog : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("audit-log-");

    internal string Path => System.IO.Path.Combine(folder.FullName, "audit.log");

    internal byte[] Bytes
    {
        get => File.ReadAllBytes(Path);
        set => File.WriteAllBytes(Path, value);
    }

    internal List<ReadRecord> Records => LogReading.Read(Bytes);

    internal AuditLogWriter Writer(double patienceSeconds = 30) =>
        new(Path, new FixedTime(), TimeSpan.FromSeconds(patienceSeconds));

    internal Task<AuditAppendResult> AppendAsync(params AuditEvent[] events) =>
        Writer().AppendAsync(events, CancellationToken.None);

    public void Dispose() => folder.Delete(recursive: true);
}
