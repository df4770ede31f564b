using System.Net;
using System.Net.Sockets;

namespace Clona.Worker.Sources.Fetching;

/// <summary>Which addresses of the network may be asked: public ones only, so that no list of sources leads into the office.</summary>
public static class AddressRule
{
    // Networks that no public server has: this host, private, carrier, loopback, link-local, special, documentation, benchmarks, multicast, reserved.
    private static readonly IPNetwork[] Internal =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16",
            "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether a connection to <paramref name="address"/> may be made.</summary>
    /// <param name="address">Address that a name was resolved to.</param>
    /// <param name="isLoopbackAllowed">Whether this very machine may be asked; for tests only.</param>
    public static bool IsAllowed(IPAddress address, bool isLoopbackAllowed)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (isLoopbackAllowed && IPAddress.IsLoopback(plain))
            || (plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
                && !Internal.Any(network => network.Contains(plain)));
    }
}
