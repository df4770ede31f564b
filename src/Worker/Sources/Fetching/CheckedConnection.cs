using System.Net;
using System.Net.Sockets;

namespace Clona.Worker.Sources.Fetching;

/// <summary>Connects to the very address that was checked, so that a name cannot lead elsewhere between check and connection.</summary>
/// <remarks>
/// A name is resolved once for a connection. If any of its addresses is internal, none is used: a name with both kinds is an attack
/// or a mistake. Certificates are checked by the handler against the name, as usual.
/// </remarks>
internal static class CheckedConnection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A handler that follows nothing, keeps nothing and asks no proxy.</summary>
    public static SocketsHttpHandler Handler(Func<string, CancellationToken, Task<IPAddress[]>> resolve, bool isLoopbackAllowed) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = 64,
        MaxConnectionsPerServer = 1,
        ConnectTimeout = Patience,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = (context, cancellationToken) =>
            ConnectAsync(context.DnsEndPoint, resolve, isLoopbackAllowed, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(
        DnsEndPoint target,
        Func<string, CancellationToken, Task<IPAddress[]>> resolve,
        bool isLoopbackAllowed,
        CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await resolve(target.Host, cancellationToken);
        if (addresses.Any(address => !AddressRule.IsAllowed(address, isLoopbackAllowed)))
        {
            throw new InternalAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }
}
