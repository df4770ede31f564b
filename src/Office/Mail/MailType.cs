using System.Globalization;
using System.Text;
using Clona.Office.Text;

namespace Clona.Office.Mail;

/// <summary>A header line of a type with parameters, such as <c>text/plain; charset=utf-8</c>.</summary>
internal sealed class MailType
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a line.</summary>
    public MailType(string line)
    {
        var fields = Fields(line);
        Name = fields[0].Trim().ToLowerInvariant();
        foreach (var field in fields.Skip(1))
        {
            var equals = field.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                parameters.TryAdd(field[..equals].Trim(), field[(equals + 1)..].Trim().Trim('"'));
            }
        }
    }

    /// <summary>The type itself, lower case; empty where none is said.</summary>
    public string Name { get; }

    /// <summary>A parameter, decoded; null where there is none.</summary>
    public string? Parameter(string name)
    {
        if (parameters.TryGetValue(name, out var plain))
        {
            return EncodedWords.Decode(plain);
        }

        // RFC 2231: in one piece or in numbered ones, each perhaps with percent codes.
        var joined = new StringBuilder(parameters.GetValueOrDefault(name + "*"));
        for (var part = 0; part < 100 && (Piece(name, part) is { } piece); part++)
        {
            joined.Append(piece);
        }

        return joined.Length == 0 ? null : Decode(joined.ToString());
    }

    private string? Piece(string name, int part)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{name}*{part}");
        return parameters.GetValueOrDefault(key) ?? parameters.GetValueOrDefault(key + "*");
    }

    private static string Decode(string value)
    {
        var marks = value.Split('\'', 3);
        return marks.Length == 3
            ? Charsets.Decode(TransferEncodings.QuotedPrintable(marks[2].Replace('%', '=')), marks[0])
            : value;
    }

    // Semicolons within quotation marks divide nothing.
    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var start = 0;
        var isQuoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            isQuoted ^= line[index] == '"';
            if (line[index] == ';' && !isQuoted)
            {
                fields.Add(line[start..index]);
                start = index + 1;
            }
        }

        fields.Add(line[start..]);
        return fields;
    }
}
