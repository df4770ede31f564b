using System.ComponentModel;
using System.Diagnostics;

namespace Clona.Worker.Antivirus;

/// <summary>Gives the bytes to a program of the office on its standard input; 0 is clean, 1 is infected, anything else no answer.</summary>
/// <remarks>The program gets no file name and no environment of ours that names a document; its output is thrown away.</remarks>
public sealed class CommandScanner(AntivirusSettings settings, TimeSpan patience) : IVirusScanner
{
    /// <inheritdoc/>
    public async Task<VirusVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        using var process = new Process { StartInfo = StartOf(settings) };
        try
        {
            process.Start();
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            await FeedAsync(process, content, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode switch { 0 => VirusVerdict.Clean, 1 => VirusVerdict.Infected, _ => VirusVerdict.Unavailable };
        }
        catch (Win32Exception)
        {
            return VirusVerdict.Unavailable;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return VirusVerdict.Unavailable;
        }
    }

    private static ProcessStartInfo StartOf(AntivirusSettings settings) => new(settings.Target, settings.Arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = "/",
    };

    // A program that has seen enough closes its input; its exit code says what it saw.
    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(content, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Its exit code follows.
        }
    }
}
