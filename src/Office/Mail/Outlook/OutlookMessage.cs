using System.Globalization;
using System.Text;
using Clona.Office.Hypertext;
using Clona.Office.Packages;
using Clona.Office.Text;

namespace Clona.Office.Mail.Outlook;

/// <summary>Reads a message as Outlook stores it (MSG): header lines, text, files that hang on it.</summary>
/// <remarks>
/// Of several versions of the text the plain one is read, then the page, then Rich Text. A message that hangs on it becomes a text
/// of its own, its files stand beside it.
/// </remarks>
internal sealed class OutlookMessage
{
    private const int DeepestMessage = 10;
    private const int MostFiles = 1000;
    private const int TopHeader = 32;
    private const int InnerHeader = 24;
    private const int RecipientHeader = 8;
    private const int LongestName = 200;

    private readonly CompoundFile file;
    private readonly List<(string Name, byte[] Content)> attachments = [];
    private long total;

    private OutlookMessage(CompoundFile file) => this.file = file;

    /// <summary>The text and the files of a message.</summary>
    /// <exception cref="PackageException">It is no message, is damaged, or goes beyond the limits.</exception>
    public static (string Text, IReadOnlyList<(string Name, byte[] Content)> Attachments) Read(ReadOnlyMemory<byte> content)
    {
        var reading = new OutlookMessage(CompoundFile.Open(content));
        if (reading.file.Find(reading.file.Root, "__properties_version1.0") is null)
        {
            throw new PackageException(PackageFault.OtherType);
        }

        var text = new StringBuilder(reading.TextOf(reading.file.Root, TopHeader, 0));
        if (reading.attachments.Count > 0)
        {
            text.Append("\nPřílohy:\n");
            reading.attachments.ForEach(item => text.Append(item.Name).Append('\n'));
        }

        return (text.ToString(), reading.attachments);
    }

    private string TextOf(CompoundEntry folder, int header, int depth)
    {
        if (depth > DeepestMessage)
        {
            throw new PackageException(PackageFault.TooComplex);
        }

        var codePage = CodePageOf(folder, header);
        var properties = new OutlookProperties(file, folder, codePage);
        var text = new StringBuilder();
        AddHeaders(text, folder, properties, header, codePage);
        text.Append('\n').Append(BodyOf(properties, codePage).TrimEnd('\n')).Append('\n');
        foreach (var entry in file.In(folder).Where(entry => entry.IsFolder && entry.Name.StartsWith("__attach_version1.0_", StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            AddAttachment(entry, codePage, depth);
        }

        return text.ToString();
    }

    private void AddHeaders(StringBuilder text, CompoundEntry folder, OutlookProperties properties, int header, string? codePage)
    {
        Add("Od", Person(First(properties, 0x0042, 0x0C1A), First(properties, 0x5D02, 0x5D01, 0x0065, 0x0C1F)));
        var people = file.In(folder).Where(entry => entry.IsFolder && entry.Name.StartsWith("__recip_version1.0_", StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal).Take(MostFiles).Select(entry => new OutlookProperties(file, entry, codePage))
            .Select(person => (Kind: person.Number(0x0C15, RecipientHeader) ?? 1, Who: Person(person.Text(0x3001), First(person, 0x39FE, 0x3003)))).ToList();
        foreach (var (kind, label, shown) in ((long, string, ushort)[])[(1, "Komu", 0x0E04), (2, "Kopie", 0x0E03), (3, "Skrytá kopie", 0x0E02)])
        {
            var named = string.Join(", ", people.Where(person => person.Kind == kind).Select(person => person.Who).Where(who => who.Length > 0));
            Add(label, named.Length > 0 ? named : properties.Text(shown));
        }

        if ((properties.Number(0x0039, header) ?? properties.Number(0x0E06, header)) is > 0 and < 2_650_467_743_999_999_999 and var sent)
        {
            Add("Datum", DateTime.FromFileTimeUtc(sent).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        }

        Add("Předmět", properties.Text(0x0037));

        void Add(string label, string value)
        {
            if (value.Length > 0)
            {
                text.Append(label).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');
            }
        }
    }

    private static string First(OutlookProperties properties, params ReadOnlySpan<ushort> ids)
    {
        foreach (var id in ids)
        {
            if (properties.Text(id) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return string.Empty;
    }

    private static string Person(string name, string address) =>
        address.Length == 0 || address == name ? name : name.Length == 0 ? address : $"{name} <{address}>";

    private static string BodyOf(OutlookProperties properties, string? codePage)
    {
        if (properties.Text(0x1000) is { Length: > 0 } plain)
        {
            return plain.ReplaceLineEndings("\n");
        }

        if (properties.Bytes(0x1013) is { Length: > 0 } page)
        {
            return HtmlText.Of(Charsets.Decode(page, HtmlCharset.Of(page) ?? codePage));
        }

        return properties.Text(0x1013) is { Length: > 0 } html ? HtmlText.Of(html)
            : properties.Bytes(0x1009) is { Length: > 0 } packed ? RichText.Of(RichTextPacking.Unpack(packed)) : string.Empty;
    }

    private string? CodePageOf(CompoundEntry folder, int header)
    {
        var properties = new OutlookProperties(file, folder, codePage: null);
        var number = (properties.Number(0x3FFD, header) ?? properties.Number(0x3FDE, header) ?? 0) & 0xFFFF;
        return number switch
        {
            0 => null,
            65001 => "utf-8",
            20127 => "us-ascii",
            28592 => "iso-8859-2",
            _ => string.Create(CultureInfo.InvariantCulture, $"windows-{number}"),
        };
    }

    private void AddAttachment(CompoundEntry folder, string? codePage, int depth)
    {
        var properties = new OutlookProperties(file, folder, codePage);
        var name = NameOf(First(properties, 0x3707, 0x3704, 0x3001));
        if (properties.Inner(0x3701) is { } inner)
        {
            var text = TextOf(inner, InnerHeader, depth + 1);
            Take(name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name : name + ".txt", Encoding.UTF8.GetBytes(text));
        }
        else if (properties.Bytes(0x3701) is { } content)
        {
            Take(name, content);
        }
    }

    private void Take(string name, byte[] content)
    {
        total += content.Length;
        if (attachments.Count >= MostFiles || total > PackageLimits.MostBytes)
        {
            throw new PackageException(attachments.Count >= MostFiles ? PackageFault.TooComplex : PackageFault.TooLarge);
        }

        attachments.Add((name, content));
    }

    private static string NameOf(string name)
    {
        var last = new string([.. name.Replace('\\', '/').Split('/')[^1].Where(letter => !char.IsControl(letter))]).Trim();
        return last.Length == 0 ? "priloha" : last.Length <= LongestName ? last : last[^LongestName..];
    }
}
