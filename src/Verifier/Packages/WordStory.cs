using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Clona.Verifier.Packages;

/// <summary>Reads the text of a word-processor document as a person accepts it: changes done, hidden text and comments gone.</summary>
internal sealed class WordStory
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Text in these is history, an instruction, a second version, or said in an extension of another program.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "del", "moveFrom", "delText", "delInstrText", "instrText", "sdtPr", "ffData", "fldData", "extLst", "customXmlPr", "smartTagPr",
        "rPrChange", "pPrChange", "externalData", "contentPart", "OLEObject", "nvPicPr", "docPartList",
    };

    private static readonly string[] Followed =
        ["/header", "/footer", "/chart", "/diagramData", "/diagramDrawing", "/footnotes", "/endnotes"];

    private readonly ZipView zip;
    private readonly StringBuilder text = new();
    private readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> waiting = new();
    private HiddenStyles hidden = HiddenStyles.None;
    private FieldZones fields = new();

    private WordStory(ZipView zip) => this.zip = zip;

    /// <summary>The text; null where the package cannot be read.</summary>
    public static string? Read(ZipView zip)
    {
        try
        {
            var story = new WordStory(zip);
            return story.Read() ? story.text.ToString() : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private bool Read()
    {
        var main = PackageLinks.Of(zip, string.Empty).FirstOrDefault(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target;
        if (main is null || Tree(main) is not { } root)
        {
            return false;
        }

        var links = PackageLinks.Of(zip, main);
        hidden = HiddenStyles.Of(links.FirstOrDefault(link => link.Type.EndsWith("/styles", StringComparison.Ordinal)) is { } styles ? Tree(styles.Target) : null);
        ReadPart(main, root);
        foreach (var type in (string[])["/footnotes", "/endnotes", "/diagramDrawing"])
        {
            foreach (var link in links.Where(link => link.Type.EndsWith(type, StringComparison.Ordinal)))
            {
                waiting.Enqueue(link.Target);
            }
        }

        while (waiting.TryDequeue(out var name))
        {
            if (Tree(name) is { } part)
            {
                ReadPart(name, part);
            }
        }

        return true;
    }

    private void ReadPart(string name, XElement root)
    {
        if (!read.Add(name))
        {
            return;
        }

        var links = PackageLinks.Of(zip, name).Where(link => Followed.Any(type => link.Type.EndsWith(type, StringComparison.Ordinal)))
            .GroupBy(link => link.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Target, StringComparer.Ordinal);
        fields = new FieldZones();
        Walk(root, links);
    }

    private XElement? Tree(string name)
    {
        if (zip.Items.FirstOrDefault(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } item)
        {
            return null;
        }

        using var reader = XmlReading.Over(item.Data);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    private void Walk(XElement element, Dictionary<string, string> links)
    {
        if (Skipped.Contains(element.Name.LocalName) || StoryRules.IsFormula(element) || IsGone(element) || !StoryRules.IsShown(element))
        {
            return;
        }

        if (fields.Take(element) is { } shown)
        {
            text.Append(shown);
        }

        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.NamespaceName == Relationships && links.TryGetValue(attribute.Value, out var target))
            {
                waiting.Enqueue(target);
            }
            else if (StoryRules.IsRead(element, attribute))
            {
                text.Append(attribute.Value);
            }
        }

        if (!fields.IsInInstruction)
        {
            text.Append(StoryRules.OwnText(element));
        }

        foreach (var child in element.Elements())
        {
            Walk(child, links);
        }
    }

    private bool IsGone(XElement element) => element.Name.NamespaceName == Word && element.Name.LocalName switch
    {
        "tr" => Has(element, "trPr", "del"),
        "tc" => Has(element, "tcPr", "cellDel"),
        "r" => hidden.Hides(element),
        _ => false,
    };

    private static bool Has(XElement element, string properties, string mark) =>
        element.Element(XName.Get(properties, Word))?.Element(XName.Get(mark, Word)) is not null;
}
