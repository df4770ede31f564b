using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Clona.Worker.Antivirus;

/// <summary>Asks clamd by its command INSTREAM: the bytes travel over the socket, clamd needs no right to any file of ours.</summary>
/// <remarks>
/// Each chunk is led by its length in four bytes, big-endian; a length of zero ends the stream. The answer is one line:
/// <c>stream: OK</c>, <c>stream: NAME FOUND</c>, or an error, such as a stream longer than clamd's StreamMaxLength.
/// </remarks>
public sealed class ClamdScanner(AntivirusSettings settings, TimeSpan patience) : IVirusScanner
{
    private const int ChunkBytes = 1 << 16;
    private const int LongestAnswer = 4096;

    /// <inheritdoc/>
    public async Task<VirusVerdict> ScanAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            using var socket = NewSocket();
            await ConnectAsync(socket, limit.Token);
            await using var stream = new NetworkStream(socket);
            await SendAsync(stream, content, limit.Token);
            return VerdictOf(await AnswerAsync(stream, limit.Token));
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return VirusVerdict.Unavailable;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return VirusVerdict.Unavailable;
        }
    }

    private Socket NewSocket() => settings.Kind == AntivirusKind.Socket
        ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
        : new Socket(SocketType.Stream, ProtocolType.Tcp);

    private Task ConnectAsync(Socket socket, CancellationToken cancellationToken) => (settings.Kind == AntivirusKind.Socket
        ? socket.ConnectAsync(new UnixDomainSocketEndPoint(settings.Target), cancellationToken)
        : socket.ConnectAsync(settings.Target, settings.Port, cancellationToken)).AsTask();

    private static async Task SendAsync(NetworkStream stream, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var length = new byte[sizeof(int)];
        for (var at = 0; at < content.Length; at += ChunkBytes)
        {
            var chunk = content.Slice(at, Math.Min(ChunkBytes, content.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length);
            await stream.WriteAsync(length, cancellationToken);
            await stream.WriteAsync(chunk, cancellationToken);
        }

        BinaryPrimitives.WriteInt32BigEndian(length, 0);
        await stream.WriteAsync(length, cancellationToken);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var answer = new byte[LongestAnswer];
        var count = 0;
        while (count < answer.Length && (count == 0 || answer[count - 1] != 0))
        {
            var read = await stream.ReadAsync(answer.AsMemory(count), cancellationToken);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return Encoding.ASCII.GetString(answer, 0, count).TrimEnd('\0', '\n');
    }

    // What was found is not read: names of signatures are nobody's business here, and an attacker could choose them.
    private static VirusVerdict VerdictOf(string answer) =>
        answer == "stream: OK" ? VirusVerdict.Clean
        : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? VirusVerdict.Infected
        : VirusVerdict.Unavailable;
}
