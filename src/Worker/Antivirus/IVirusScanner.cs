namespace Clona.Worker.Antivirus;

/// <summary>Looks at the bytes of a document before any parser does.</summary>
public interface IVirusScanner
{
    /// <summary>Looks at <paramref name="content"/>. Anything but a clear yes or no is <see cref="VirusVerdict.Unavailable"/>.</summary>
    Task<VirusVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
