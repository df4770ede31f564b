using System.Diagnostics;

namespace Clona.Pipeline.Sandbox;

/// <summary>The exchange with a program that reads its input to the end and writes its output.</summary>
internal static class FilterExchange
{
    /// <summary>What the program wrote.</summary>
    /// <param name="process">The started program.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="mostBytes">Most bytes that are taken from it.</param>
    /// <param name="stop">Ends the exchange.</param>
    /// <exception cref="InvalidDataException">It wrote more than that, or ended with an error.</exception>
    /// <exception cref="IOException">It stopped reading.</exception>
    public static async Task<byte[]> RunAsync(Process process, ReadOnlyMemory<byte> input, long mostBytes, CancellationToken stop)
    {
        var sending = SendAsync(process, input, stop);
        var output = await ReadAsync(process.StandardOutput.BaseStream, mostBytes, stop);
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
        {
            throw new InvalidDataException("The program ended with an error.");
        }

        await sending;
        return output;
    }

    private static async Task SendAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        var stream = process.StandardInput.BaseStream;
        await stream.WriteAsync(input, stop);
        await stream.DisposeAsync();
    }

    private static async Task<byte[]> ReadAsync(Stream stream, long mostBytes, CancellationToken stop)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 << 10];
        int read;
        while ((read = await stream.ReadAsync(buffer, stop)) > 0)
        {
            if (output.Length + read > mostBytes)
            {
                throw new InvalidDataException("The program writes too much.");
            }

            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }
}
