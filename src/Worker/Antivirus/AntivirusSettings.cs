using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Clona.Worker.Antivirus;

/// <summary>Which antivirus program looks at documents, and what happens to an infected one.</summary>
/// <param name="Kind">How it is reached.</param>
/// <param name="Target">Path of the socket, host of the port, or path of the program; empty when switched off.</param>
/// <param name="Port">Port of clamd; 0 for others.</param>
/// <param name="Arguments">Arguments of the program.</param>
/// <param name="IsInfectedErased">Whether an infected original is erased; otherwise it is kept, encrypted and never opened.</param>
public sealed record AntivirusSettings(
    AntivirusKind Kind, string Target, int Port, IReadOnlyList<string> Arguments, bool IsInfectedErased = false)
{
    /// <summary>No antivirus program.</summary>
    public static AntivirusSettings Off { get; } = new(AntivirusKind.Off, string.Empty, 0, []);

    /// <summary>
    /// Reads <c>unix:/run/clamav/clamd.ctl</c>, <c>tcp:localhost:3310</c>, <c>command:/usr/bin/clamdscan --no-summary -</c>;
    /// empty text or <c>off</c> for none.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out AntivirusSettings? settings)
    {
        settings = null;
        if (string.IsNullOrWhiteSpace(text) || text == "off")
        {
            settings = Off;
            return true;
        }

        var at = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = at < 0 ? (string.Empty, string.Empty) : (text[..at], text[(at + 1)..].Trim());
        settings = kind switch
        {
            "unix" when Path.IsPathRooted(rest) => new AntivirusSettings(AntivirusKind.Socket, rest, 0, []),
            "tcp" => OnPort(rest),
            "command" when rest.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var program, .. var arguments]
                && Path.IsPathRooted(program) => new AntivirusSettings(AntivirusKind.Command, program, 0, arguments),
            _ => null,
        };
        return settings is not null;
    }

    private static AntivirusSettings? OnPort(string rest)
    {
        var at = rest.LastIndexOf(':');
        return at > 0 && ushort.TryParse(rest[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? new AntivirusSettings(AntivirusKind.Port, rest[..at], port, [])
            : null;
    }
}
