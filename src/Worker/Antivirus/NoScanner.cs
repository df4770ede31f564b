namespace Clona.Worker.Antivirus;

/// <summary>The office has not switched an antivirus program on.</summary>
public sealed class NoScanner : IVirusScanner
{
    /// <inheritdoc/>
    public Task<VirusVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult(VirusVerdict.Clean);
}
