using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>
/// A word-processor document with one birth number at each place where the format can hold one, written as bare XML and ZIP: the
/// library that the product uses takes no part. All numbers are valid and invented, and each stands at one place only.
/// </summary>
internal sealed partial class PlantedWord
{
    private const string Prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Spaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:w10=\"urn:schemas-microsoft-com:office:word\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Place, string Value)> planted = [];
    private readonly List<(string Name, byte[] Data)> entries = [];
    private readonly List<(string Name, string Type)> types = [];
    private readonly Dictionary<string, List<string>> links = new(StringComparer.Ordinal);

    private PlantedWord()
    {
    }

    /// <summary>The places with their values.</summary>
    public IReadOnlyList<(string Place, string Value)> Planted => planted;

    /// <summary>The document.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>Sentences that have to stay as they are.</summary>
    public static IReadOnlyList<string> Kept { get; } =
        ["Smlouva o dílo č. 12/2026", "Dílo bude předáno do třiceti dnů.", "Cena díla činí 120 000 Kč.", "Konec smlouvy."];

    /// <summary>Makes the document.</summary>
    public static PlantedWord Make()
    {
        var word = new PlantedWord();
        word.AddBody();
        word.AddNotes();
        word.AddDrawings();
        word.AddBeside();
        word.Content = word.Pack();
        return word;
    }

    // Ten digits that divide by eleven, of a day that exists.
    private string Value(string place)
    {
        var number = planted.Count;
        var date = string.Create(CultureInfo.InvariantCulture, $"71{1 + (number / 28):00}{1 + (number % 28):00}");
        var serial = 1000 + (number * 37);
        while (long.Parse(date + serial.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) % 11 != 0)
        {
            serial++;
        }

        planted.Add((place, $"{date}/{serial}"));
        return planted[^1].Value;
    }

    private static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs)}</w:p>";

    private void Part(string name, string type, string xml) => Part(name, type, Encoding.UTF8.GetBytes(Prolog + xml));

    private void Part(string name, string type, byte[] data)
    {
        entries.Add((name, data));
        types.Add((name, type));
    }

    private string Link(string part, string type, string target, bool isExternal = false)
    {
        var list = links.TryGetValue(part, out var known) ? known : links[part] = [];
        var id = $"rId{list.Count + 1}";
        var address = type.StartsWith("http", StringComparison.Ordinal) ? type : Rel + type;
        list.Add($"<Relationship Id=\"{id}\" Type=\"{address}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : string.Empty)}/>");
        return id;
    }

    private byte[] Pack()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.Comment = Value("ZIP comment");
            Write(archive, "[Content_Types].xml", Prolog + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + string.Concat(types.Select(type => $"<Override PartName=\"/{type.Name}\" ContentType=\"{type.Type}\"/>")) + "</Types>");
            foreach (var (part, list) in links)
            {
                var slash = part.LastIndexOf('/') + 1;
                Write(archive, $"{part[..slash]}_rels/{part[slash..]}.rels", Prolog
                    + $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(list)}</Relationships>");
            }

            foreach (var (name, data) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(data);
            }
        }

        return output.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
