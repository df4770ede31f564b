using System.Globalization;

namespace Clona.Web.Hosting;

/// <summary>Where the server listens: plain HTTP on the loopback address only, anything else with a certificate.</summary>
/// <param name="Host">Host name or address; <c>localhost</c> by default.</param>
/// <param name="Port">Port from 1 to 65535, 0 for any free one.</param>
/// <param name="Certificate">PEM file of the certificate chain; null for plain HTTP.</param>
/// <param name="Key">PEM file of its key; null where it stands in the same file.</param>
public sealed record ListeningAddress(string Host, int Port, string? Certificate, string? Key)
{
    /// <summary>The port of the contract.</summary>
    public const int DefaultPort = 5080;

    /// <summary>Whether the server may listen here: encrypted, or for this machine only.</summary>
    public bool IsAllowed => Certificate is not null || IsLoopback;

    /// <summary>Whether only this machine reaches it.</summary>
    public bool IsLoopback => Host is "localhost" or "127.0.0.1" or "::1" or "[::1]";

    /// <summary>The address for people, without a slash at the end.</summary>
    public string Public =>
        string.Create(CultureInfo.InvariantCulture, $"{(Certificate is null ? "http" : "https")}://{Host}:{Port}");

    /// <summary>Reads <c>CLONA_HOST</c>, <c>CLONA_PORT</c>, <c>CLONA_CERTIFICATE</c> and <c>CLONA_CERTIFICATE_KEY</c>.</summary>
    public static ListeningAddress Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isNumber = int.TryParse(configuration["CLONA_PORT"], NumberStyles.None, CultureInfo.InvariantCulture, out var port);
        return new ListeningAddress(
            Named(configuration["CLONA_HOST"]) ?? "localhost",
            isNumber && port <= ushort.MaxValue ? port : DefaultPort,
            Named(configuration["CLONA_CERTIFICATE"]),
            Named(configuration["CLONA_CERTIFICATE_KEY"]));
    }

    private static string? Named(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
