using System.Text;

namespace Clona.Office.Mail;

/// <summary>The header lines of a message or of a part.</summary>
internal sealed class MailHeaders
{
    private const int MostLines = 2000;
    private readonly List<(string Name, string Value)> lines = [];

    private MailHeaders()
    {
    }

    /// <summary>Reads the lines up to the first empty one.</summary>
    /// <param name="content">Message or part.</param>
    /// <param name="body">Offset of what follows.</param>
    public static MailHeaders Read(ReadOnlySpan<byte> content, out int body)
    {
        var headers = new MailHeaders();
        var position = 0;
        while (position < content.Length)
        {
            var rest = content[position..];
            var length = rest.IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : rest.Length;
            var line = Clona.Office.Text.Charsets.Decode(rest[..length], named: null).TrimEnd('\r', '\n');
            position += length;
            if (line.Length == 0)
            {
                break;
            }

            headers.Add(line);
        }

        body = position;
        return headers;
    }

    /// <summary>The first line of that name, decoded; empty where there is none.</summary>
    public string Text(string name) => EncodedWords.Decode(Plain(name));

    /// <summary>The first line of that name as it stands; empty where there is none.</summary>
    public string Plain(string name) => lines.FirstOrDefault(line => line.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? string.Empty;

    // A line that begins with a blank goes on the one before.
    private void Add(string line)
    {
        if (line[0] is ' ' or '\t' && lines.Count > 0)
        {
            lines[^1] = (lines[^1].Name, lines[^1].Value + " " + line.Trim());
        }
        else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && lines.Count < MostLines)
        {
            lines.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }
}
