using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Clona.Storage.Outbox;

namespace Clona.Worker.Night;

/// <summary>Hands messages to the office's mail server.</summary>
/// <remarks>
/// The id of a letter follows from the key of its message: if we die after the server took it and before that was written down, the
/// same letter goes out again under the same id, which mail systems show once.
/// </remarks>
public sealed class MailSender(MailSettings settings, TimeSpan patience)
{
    /// <summary>Sends it.</summary>
    /// <exception cref="SmtpException">The server did not take it, or is not there.</exception>
    /// <exception cref="IOException">The file with the password cannot be read.</exception>
    public async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.IsEncrypted, Credentials = Credentials() };
        using var letter = Letter(message);
        try
        {
            await client.SendMailAsync(letter, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SmtpException(SmtpStatusCode.GeneralFailure);
        }
    }

    private MailMessage Letter(OutboxMessage message)
    {
        var from = new MailAddress(settings.From);
        var letter = new MailMessage
        {
            From = from,
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Body,
            BodyEncoding = Encoding.UTF8,
        };
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Key)))[..32];
        letter.Headers.Add("Message-ID", $"<{id}@{from.Host}>");
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        foreach (var address in settings.To)
        {
            letter.To.Add(address);
        }

        return letter;
    }

    private NetworkCredential? Credentials() => settings is { User: { } user, PasswordFile: { } file }
        ? new NetworkCredential(user, File.ReadAllText(file).Trim())
        : null;
}
