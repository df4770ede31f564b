namespace Clona.Worker.Night;

/// <summary>The mail server of the office and who gets the morning's message.</summary>
/// <param name="Host">Name of the server.</param>
/// <param name="Port">Its port; usually 587 or 25.</param>
/// <param name="IsEncrypted">Whether the connection is encrypted (STARTTLS) before anything is said.</param>
/// <param name="From">Address of the sender.</param>
/// <param name="To">Addresses of the receivers.</param>
/// <param name="User">Account at the server; null for none.</param>
/// <param name="PasswordFile">File that holds the account's password; null for none.</param>
public sealed record MailSettings(
    string Host, int Port, bool IsEncrypted, string From, IReadOnlyList<string> To, string? User = null, string? PasswordFile = null)
{
    /// <summary>Host and port alone; addresses of people do not belong into a log.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
