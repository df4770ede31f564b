using System.Text;
using Clona.Office.Hypertext;
using Clona.Office.Mail.Outlook;
using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.Mail;

/// <summary>A mail message as a person reads it, and the files that hang on it.</summary>
/// <remarks>Technical header lines, second versions of the text and calendars are not part of it; nothing is fetched.</remarks>
public sealed class MailMessage
{
    private const int DeepestPart = 20;
    private const int MostParts = 1000;
    private const int LongestName = 200;

    private static readonly (string Header, string Label)[] Shown =
        [("From", "Od"), ("To", "Komu"), ("Cc", "Kopie"), ("Bcc", "Skrytá kopie"), ("Reply-To", "Odpovědět"), ("Date", "Datum"), ("Subject", "Předmět")];

    private readonly StringBuilder text = new();
    private readonly List<(string Name, byte[] Content)> attachments = [];
    private int parts;

    private MailMessage()
    {
    }

    /// <summary>Header lines and text.</summary>
    public string Text => text.ToString();

    /// <summary>Files that hang on it, with their names; a name is data, never a path.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Attachments => attachments;

    /// <summary>Reads a message as Outlook stores it (MSG); null with a fault where it is none or goes beyond the limits.</summary>
    public static (MailMessage? Message, PackageFault Fault) ReadStored(ReadOnlyMemory<byte> content)
    {
        try
        {
            var (said, files) = OutlookMessage.Read(content);
            var message = new MailMessage();
            message.text.Append(said);
            message.attachments.AddRange(files);
            return (message, PackageFault.None);
        }
        catch (PackageException fault)
        {
            return (null, fault.Fault);
        }
    }

    /// <summary>Reads a message; null with a fault where it is none or goes beyond the limits.</summary>
    public static (MailMessage? Message, PackageFault Fault) Read(ReadOnlyMemory<byte> content)
    {
        var headers = MailHeaders.Read(content.Span, out _);
        if (headers.Plain("From").Length == 0 && headers.Plain("Subject").Length == 0 && headers.Plain("MIME-Version").Length == 0)
        {
            return (null, PackageFault.Damaged);
        }

        try
        {
            var message = new MailMessage();
            message.TakeMessage(content.Span, 0);
            message.ListAttachments();
            return (message, PackageFault.None);
        }
        catch (PackageException fault)
        {
            return (null, fault.Fault);
        }
    }

    private void TakeMessage(ReadOnlySpan<byte> content, int depth)
    {
        var headers = MailHeaders.Read(content, out var body);
        foreach (var (header, label) in Shown)
        {
            if (headers.Text(header) is { Length: > 0 } value)
            {
                text.Append(label).Append(": ").Append(value).Append('\n');
            }
        }

        text.Append('\n');
        TakePart(headers, content[body..], depth);
    }

    private void TakePart(MailHeaders headers, ReadOnlySpan<byte> body, int depth)
    {
        if (depth > DeepestPart || ++parts > MostParts)
        {
            throw new PackageException(PackageFault.TooComplex);
        }

        var type = new MailType(headers.Plain("Content-Type"));
        var disposition = new MailType(headers.Plain("Content-Disposition"));
        var name = disposition.Parameter("filename") ?? type.Parameter("name");
        if (type.Name.StartsWith("multipart/", StringComparison.Ordinal) && type.Parameter("boundary") is { Length: > 0 } boundary)
        {
            TakeParts(type.Name, MailParts.Split(body, boundary), depth);
            return;
        }

        var content = TransferEncodings.Decode(body, headers.Plain("Content-Transfer-Encoding"));
        if (type.Name == "message/rfc822" && name is null)
        {
            text.Append('\n');
            TakeMessage(content, depth + 1);
        }
        else if (disposition.Name != "attachment" && name is null && type.Name is "" or "text/plain" or "text/html" or "text/enriched")
        {
            var decoded = Charsets.Decode(content, type.Parameter("charset"));
            text.Append(type.Name == "text/html" ? HtmlText.Of(decoded) : decoded.ReplaceLineEndings("\n")).Append('\n');
        }
        else if (disposition.Name == "attachment" || name is not null || PictureName(type.Name) is not null)
        {
            attachments.Add((NameOf(name ?? PictureName(type.Name)), content));
        }
    }

    // Of several versions of one text the plain one is read; the others say the same.
    private void TakeParts(string kind, List<(int Start, int End, byte[] Data)> inner, int depth)
    {
        var read = inner.Select(part => (Headers: MailHeaders.Read(part.Data.AsSpan(part.Start, part.End - part.Start), out var body), Body: part.Start + body, part.End, part.Data)).ToList();
        if (kind == "multipart/alternative" && read.Count > 1)
        {
            var plain = read.FindIndex(part => new MailType(part.Headers.Plain("Content-Type")).Name is "text/plain" or "");
            read = [read[plain >= 0 ? plain : ^1]];
        }

        foreach (var part in read)
        {
            TakePart(part.Headers, part.Data.AsSpan(part.Body, part.End - part.Body), depth + 1);
        }
    }

    private void ListAttachments()
    {
        if (attachments.Count > 0)
        {
            text.Append("\nPřílohy:\n");
            attachments.ForEach(item => text.Append(item.Name).Append('\n'));
        }
    }

    // Pictures within the text may show what nobody wrote: they are documents of their own like files that hang on the message.
    private static string? PictureName(string type) => type switch
    {
        "image/png" => "obrazek.png",
        "image/jpeg" or "image/jpg" => "obrazek.jpg",
        "image/tiff" => "obrazek.tiff",
        "image/gif" => "obrazek.gif",
        _ => null,
    };

    private static string NameOf(string? name)
    {
        var last = new string([.. (name ?? string.Empty).Replace('\\', '/').Split('/')[^1].Where(letter => !char.IsControl(letter))]).Trim();
        return last.Length == 0 ? "priloha" : last.Length <= LongestName ? last : last[^LongestName..];
    }
}
