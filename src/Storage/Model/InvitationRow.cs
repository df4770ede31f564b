namespace Clona.Storage.Model;

/// <summary>A one-time link; the token itself is known only to whoever got it.</summary>
internal sealed class InvitationRow
{
    public required string TokenSha256 { get; set; }

    // Wire names, separated by blanks.
    public required string Roles { get; set; }

    public string? DisplayName { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    public bool IsFirst { get; set; }
}
