using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Clona.Office.Packages;
using Clona.Office.Pictures;

namespace Clona.Office.OpenText;

/// <summary>Writes trees as a new package: pictures under new names, no times, no properties, the type first and not packed.</summary>
internal static class OpenTextWriter
{
    // One black point: a picture that goes leaves an area of its size in its frame.
    private static readonly byte[] Black =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    /// <summary>The package.</summary>
    /// <param name="body">The content.</param>
    /// <param name="styles">The styles.</param>
    /// <param name="settings">The settings, clean already.</param>
    /// <param name="pictures">All pictures, in order.</param>
    /// <param name="removed">Indices of those that go.</param>
    public static byte[] Write(XElement body, XElement styles, XElement settings, IReadOnlyList<OpenPicture> pictures, IReadOnlySet<int> removed)
    {
        var files = new List<(string Name, byte[] Data)>();
        for (var index = 0; index < pictures.Count; index++)
        {
            Link(pictures[index].Link, AddPicture(files, pictures[index], removed.Contains(index)));
        }

        foreach (var root in (XElement[])[body, styles])
        {
            OpenTextMarks.Define(root);
            Blanks.Protect(root);
        }

        (string Name, byte[] Data)[] trees =
        [
            ("content.xml", XmlParts.Write(Odf.Declared(body))),
            ("styles.xml", XmlParts.Write(Odf.Declared(styles))),
            ("meta.xml", XmlParts.Write(NoProperties())),
            ("settings.xml", XmlParts.Write(new XDocument(settings))),
        ];
        return ZipPacking.Pack(
        [
            ("mimetype", Encoding.ASCII.GetBytes(Odf.MediaType), true),
            .. trees.Select(tree => (tree.Name, tree.Data, false)),
            .. files.Select(file => (file.Name, file.Data, true)),
            ("META-INF/manifest.xml", XmlParts.Write(ManifestOf(trees.Select(tree => tree.Name).Concat(files.Select(file => file.Name)))), false),
        ]);
    }

    private static string AddPicture(List<(string Name, byte[] Data)> files, OpenPicture picture, bool isRemoved)
    {
        var (extension, data) = isRemoved || picture.Data is null ? ("png", Black) : PictureCleaner.Clean(picture.Data) ?? ("png", Black);
        var known = files.Find(file => file.Data.AsSpan().SequenceEqual(data)).Name;
        if (known is null)
        {
            known = string.Create(CultureInfo.InvariantCulture, $"Pictures/image{files.Count + 1}.{extension}");
            files.Add((known, data));
        }

        return known;
    }

    private static void Link(XAttribute link, string target)
    {
        link.Value = target;
        link.Parent!.SetAttributeValue(Odf.Xlink + "type", "simple");
        link.Parent.SetAttributeValue(Odf.Xlink + "show", "embed");
        link.Parent.SetAttributeValue(Odf.Xlink + "actuate", "onLoad");
    }

    private static XDocument NoProperties() => new(new XElement(
        Odf.Office + "document-meta",
        new XAttribute(XNamespace.Xmlns + "office", Odf.Office.NamespaceName),
        new XAttribute(Odf.Office + "version", Odf.Version),
        new XElement(Odf.Office + "meta")));

    private static XDocument ManifestOf(IEnumerable<string> names) => new(new XElement(
        Odf.Manifest + "manifest",
        new XAttribute(XNamespace.Xmlns + "manifest", Odf.Manifest.NamespaceName),
        new XAttribute(Odf.Manifest + "version", Odf.Version),
        Entry("/", Odf.MediaType),
        names.Select(name => Entry(name, name.EndsWith(".xml", StringComparison.Ordinal) ? "text/xml" : "image/" + name[(name.LastIndexOf('.') + 1)..]))));

    private static XElement Entry(string path, string type) => new(
        Odf.Manifest + "file-entry", new XAttribute(Odf.Manifest + "full-path", path), new XAttribute(Odf.Manifest + "media-type", type));
}
