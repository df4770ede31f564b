using Clona.Storage.Documents;
using Clona.Worker.Night;

namespace Clona.Worker.Sources.Settings;

/// <summary>One source as the office described it.</summary>
public sealed record SourceSettings
{
    /// <summary>Its id: 1 to 32 small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Profile of the documents that come from it.</summary>
    public required string Profile { get; init; }

    /// <summary>Addresses: of the documents, of the notice board's data, or of the register's index.</summary>
    public required IReadOnlyList<Uri> Addresses { get; init; }

    /// <summary>Hosts that may be asked, with a port where it is not the usual one; redirects elsewhere are refused.</summary>
    public required IReadOnlySet<string> Hosts { get; init; }

    /// <summary>When it may be asked.</summary>
    public WorkWindow Window { get; init; } = WorkWindow.AtOnce;

    /// <summary>Pause between two turns.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Most requests a minute to one host, 1 to 600.</summary>
    public int RequestsPerMinute { get; init; } = 12;

    /// <summary>Whether unencrypted addresses are allowed.</summary>
    public bool IsPlainHttpAllowed { get; init; }

    /// <summary>Notice board: only notices with one of these words in their title; empty for all.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Register: identification number (IČO) of the publisher, 8 digits; null for none.</summary>
    public string? PublisherNumber { get; init; }

    /// <summary>Register: data box of the publisher; null for none.</summary>
    public string? PublisherBox { get; init; }

    /// <summary>Register: first month, as its first day.</summary>
    public DateOnly From { get; init; } = new(2016, 7, 1);

    /// <summary>Register: where attachments are asked for instead of the address in the dump; null for that one.</summary>
    public Uri? Attachments { get; init; }

    /// <summary>Door that its documents come through.</summary>
    public DocumentSource Door => Kind switch
    {
        SourceKind.Urls => DocumentSource.Url,
        SourceKind.NoticeBoard => DocumentSource.NoticeBoard,
        SourceKind.Register => DocumentSource.Register,
        _ => throw new InvalidOperationException("A kind of source has no door."),
    };

    /// <summary>How a host is written in <see cref="Hosts"/>.</summary>
    public static string HostOf(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.IdnHost.ToLowerInvariant();
        return address.IsDefaultPort ? host : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{host}:{address.Port}");
    }
}
