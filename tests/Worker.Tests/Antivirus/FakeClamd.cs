using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Clona.Worker.Tests.Antivirus;

/// <summary>Speaks the server's side of clamd's INSTREAM over a real socket; finds one invented pattern.</summary>
internal sealed class FakeClamd : IAsyncDisposable
{
    public const string Pattern = "VYMYSLENY-VIRUS-42";

    private readonly Socket listener;
    private readonly Task serving;
    private readonly CancellationTokenSource end = new();

    private FakeClamd(Socket listener, Func<byte[], string> answer)
    {
        this.listener = listener;
        listener.Listen();
        serving = ServeAsync(answer);
    }

    public int Scans { get; private set; }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public static FakeClamd OnPort(Func<byte[], string>? answer = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new FakeClamd(socket, answer ?? Honest);
    }

    public static FakeClamd OnPath(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        return new FakeClamd(socket, Honest);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await serving;
        end.Dispose();
    }

    private static string Honest(byte[] content) =>
        Encoding.Latin1.GetString(content).Contains(Pattern, StringComparison.Ordinal) ? "stream: Invented.Test FOUND" : "stream: OK";

    private async Task ServeAsync(Func<byte[], string> answer)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptAsync(end.Token);
                await using var stream = new NetworkStream(client);
                Scans++;
                await AnswerAsync(stream, answer);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test ends.
        }
    }

    private static async Task AnswerAsync(NetworkStream stream, Func<byte[], string> answer)
    {
        try
        {
            var command = new byte[10];
            await stream.ReadExactlyAsync(command);
            Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
            using var content = new MemoryStream();
            var length = new byte[4];
            while (true)
            {
                await stream.ReadExactlyAsync(length);
                var count = BinaryPrimitives.ReadInt32BigEndian(length);
                if (count == 0)
                {
                    break;
                }

                var chunk = new byte[count];
                await stream.ReadExactlyAsync(chunk);
                content.Write(chunk);
            }

            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer(content.ToArray()) + "\0"));
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }
}
