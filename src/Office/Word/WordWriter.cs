using System.Globalization;
using System.Xml.Linq;
using Clona.Office.Packages;
using Clona.Office.Pictures;

namespace Clona.Office.Word;

/// <summary>Writes parts as a new package: new names, new ids, no times, nothing that no part refers to.</summary>
internal sealed class WordWriter
{
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<WordPart, string> names = [];
    private readonly Dictionary<PartKind, int> counts = [];
    private readonly List<(string Name, byte[] Data, bool IsStored)> entries = [];

    private WordWriter()
    {
    }

    /// <summary>The package of <paramref name="parts"/>, the document first.</summary>
    public static byte[] Write(IReadOnlyList<WordPart> parts)
    {
        var writer = new WordWriter();
        writer.Add(parts[0]);
        return ZipPacking.Pack(
        [
            ("[Content_Types].xml", writer.TypesOfParts(), false),
            ("_rels/.rels", XmlParts.Write(LinksTo([("rId1", parts[0], writer.names[parts[0]])])), false),
            .. writer.entries,
        ]);
    }

    // Parts are named as they are met, so that only those that something refers to are written.
    private void Add(WordPart part)
    {
        var rule = PartRule.For(part.Kind);
        var number = counts[part.Kind] = counts.GetValueOrDefault(part.Kind) + 1;
        if (part.Kind == PartKind.Image)
        {
            var (extension, data) = PictureCleaner.Clean(part.Data) ?? throw new InvalidOperationException("A picture cannot be cleaned.");
            names[part] = string.Create(CultureInfo.InvariantCulture, $"word/media/image{number}.{extension}");
            entries.Add((names[part], data, true));
            return;
        }

        names[part] = string.Format(CultureInfo.InvariantCulture, rule.Name, number);
        var place = entries.Count;
        var links = PartLinks.Renumber(part);
        foreach (var (_, target) in links.Where(link => !names.ContainsKey(link.Target)).ToList())
        {
            if (!names.ContainsKey(target))
            {
                Add(target);
            }
        }

        WhiteSpace.Protect(part.Root);
        CanonicalNamespaces.Declare(part.Root);
        List<(string, byte[], bool)> own = [(names[part], XmlParts.Write(new XDocument(part.Root)), false)];
        if (links.Count > 0)
        {
            var slash = names[part].LastIndexOf('/') + 1;
            var targets = LinksTo(links.Select(link => (link.Id, link.Target, "/" + names[link.Target])));
            own.Add(($"{names[part][..slash]}_rels/{names[part][slash..]}.rels", XmlParts.Write(targets), false));
        }

        entries.InsertRange(place, own);
    }

    private static XDocument LinksTo(IEnumerable<(string Id, WordPart Part, string Target)> links) => new(new XElement(
        Links + "Relationships",
        links.Select(link => new XElement(
            Links + "Relationship",
            new XAttribute("Id", link.Id),
            new XAttribute("Type", PartRule.For(link.Part.Kind).RelationshipType),
            new XAttribute("Target", link.Target)))));

    private byte[] TypesOfParts()
    {
        (string Extension, string Type)[] defaults =
            [("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), ("png", "image/png"), ("jpeg", "image/jpeg")];
        return XmlParts.Write(new XDocument(new XElement(
            ContentTypes + "Types",
            defaults.Select(item => new XElement(ContentTypes + "Default", new XAttribute("Extension", item.Extension), new XAttribute("ContentType", item.Type))),
            names.Where(item => item.Key.Kind != PartKind.Image).OrderBy(item => item.Value, StringComparer.Ordinal).Select(item => new XElement(
                ContentTypes + "Override",
                new XAttribute("PartName", "/" + item.Value),
                new XAttribute("ContentType", PartRule.For(item.Key.Kind).ContentType))))));
    }
}
