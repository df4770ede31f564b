using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Clona.Worker.Tests.Night;

/// <summary>A real mail server on a real socket that keeps what it takes.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;

    public FakeMailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The letters as they came, head and body.</summary>
    public ConcurrentQueue<string> Letters { get; } = new();

    /// <summary>Whether letters are refused for the time being.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Whether the line breaks after a letter was taken and before that is said.</summary>
    public bool BreaksAfterLetter { get; set; }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        end.Dispose();
    }

    public static string HeaderOf(string letter, string name) =>
        letter.Split("\r\n").First(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim();

    public static string BodyOf(string letter) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(letter[letter.IndexOf("\r\n\r\n", StringComparison.Ordinal)..].Replace("\r\n", string.Empty, StringComparison.Ordinal)));

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await TalkAsync(client);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException)
        {
            // The test ends.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 posta.example");
            while (await reader.ReadLineAsync(end.Token) is { } line)
            {
                var command = line.Split(' ')[0].ToUpperInvariant();
                if (command == "DATA")
                {
                    await writer.WriteLineAsync(IsBusy ? "451 busy" : "354 go");
                    if (!IsBusy && !await TakeAsync(reader, writer))
                    {
                        return;
                    }
                }
                else
                {
                    await writer.WriteLineAsync(command == "QUIT" ? "221 bye" : "250 ok");
                }
            }
        }
        catch (IOException)
        {
            // The other side hung up.
        }
    }

    private async Task<bool> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line && line != ".")
        {
            letter.Append(line).Append("\r\n");
        }

        Letters.Enqueue(letter.ToString());
        if (BreaksAfterLetter)
        {
            return false;
        }

        await writer.WriteLineAsync("250 taken");
        return true;
    }
}
