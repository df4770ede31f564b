using System.Globalization;
using System.Text;
using Clona.Office.Text;

namespace Clona.Office.Mail.Outlook;

/// <summary>Reads of Rich Text what it shows, as far as mail programs write it; a page that was packed in it is read between its marks.</summary>
internal sealed class RichText
{
    private const int DeepestGroup = 1000;

    // Groups that hold tables, pictures, properties or marks instead of text.
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "themedata", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "datastore",
    };

    private readonly string source;
    private readonly StringBuilder text = new();
    private readonly List<byte> narrow = [];
    private readonly Stack<(bool IsSilent, bool IsMark, int Skip)> groups = new();
    private (bool IsSilent, bool IsMark, int Skip) state = (false, false, 1);
    private string codePage = "windows-1250";
    private int position;
    private int toSkip;

    private RichText(string source) => this.source = source;

    /// <summary>The text of <paramref name="content"/>.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        var reading = new RichText(Encoding.Latin1.GetString(content));
        reading.Read();
        return reading.text.ToString().Trim('\n');
    }

    private void Read()
    {
        while (position < source.Length)
        {
            var letter = source[position++];
            switch (letter)
            {
                case '{' when groups.Count < DeepestGroup:
                    Flush();
                    groups.Push(state);
                    break;
                case '}':
                    Flush();
                    state = groups.TryPop(out var outer) ? outer : state;
                    break;
                case '\\':
                    ReadControl();
                    break;
                case '\r' or '\n' or '\0':
                    break;
                default:
                    Put((byte)letter);
                    break;
            }
        }

        Flush();
    }

    private void ReadControl()
    {
        var first = position < source.Length ? source[position] : ' ';
        if (!char.IsAsciiLetter(first))
        {
            position++;
            ReadSymbol(first);
            return;
        }

        var start = position;
        while (position < source.Length && char.IsAsciiLetter(source[position]))
        {
            position++;
        }

        var word = source[start..position];
        var numberStart = position;
        position += position < source.Length && source[position] == '-' ? 1 : 0;
        while (position < source.Length && char.IsAsciiDigit(source[position]))
        {
            position++;
        }

        int? number = int.TryParse(source.AsSpan(numberStart, position - numberStart), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        position += position < source.Length && source[position] == ' ' ? 1 : 0;
        Apply(word, number);
    }

    private void ReadSymbol(char symbol)
    {
        switch (symbol)
        {
            case '\'':
                if (position + 2 <= source.Length && byte.TryParse(source.AsSpan(position, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
                {
                    Put(code);
                }

                position += 2;
                break;
            case '*':
                state.IsSilent = true;
                break;
            case '~':
                Write("\u00A0");
                break;
            case '_':
                Write("\u2011");
                break;
            case '\r' or '\n':
                Write("\n");
                break;
            case '\\' or '{' or '}':
                Put((byte)symbol);
                break;
            default:
                break;
        }
    }

    private void Apply(string word, int? number)
    {
        switch (word)
        {
            case "par" or "line" or "row" or "sect" or "page":
                Write("\n");
                break;
            case "tab" or "cell":
                Write("\t");
                break;
            case "ansicpg" when number is > 0:
                codePage = string.Create(CultureInfo.InvariantCulture, $"windows-{number}");
                break;
            case "uc" when number is >= 0 and < 100:
                state.Skip = number.Value;
                break;
            case "u" when number is { } letter:
                Write(((char)(ushort)letter).ToString());
                toSkip = state.Skip;
                break;
            case "htmlrtf":
                Flush();
                state.IsMark = number != 0;
                break;
            case "v" or "deleted":
                Flush();
                state.IsSilent |= number != 0;
                break;
            default:
                state.IsSilent |= Silent.Contains(word);
                break;
        }
    }

    private void Put(byte value)
    {
        if (toSkip > 0)
        {
            toSkip--;
        }
        else if (!state.IsSilent && !state.IsMark)
        {
            narrow.Add(value);
        }
    }

    private void Write(string value)
    {
        Flush();
        if (!state.IsSilent && !state.IsMark)
        {
            text.Append(value);
        }
    }

    private void Flush()
    {
        if (narrow.Count > 0)
        {
            text.Append(Charsets.Decode([.. narrow], codePage));
            narrow.Clear();
        }
    }
}
